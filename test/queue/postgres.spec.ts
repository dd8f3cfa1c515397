import { describeQueue } from './promises';

describeQueue('The queue on PostgreSQL', () => null);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'alerts.alert',
  columns: ['read_by', 'closed_by'],
  kept: 'proof-3-years',
  since: 't.closed_at',
  erased: 'stays-under-pseudonym',
});

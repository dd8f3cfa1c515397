import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'deliveries.delivery',
    columns: ['person_id'],
    kept: 'short',
    since: 't.changed_at',
    erased: 'row-removed',
  },
  {
    table: 'deliveries.paused_address',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'reports.watch',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'reports.reminder',
    columns: ['person_id', 'sent_by'],
    kept: 'short',
    since: 't.at',
    erased: 'row-removed',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'jobs.approval',
    columns: ['approved_by', 'ended_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.approved_by = $1 OR t.ended_by = $1',
  },
  {
    table: 'jobs.sharing',
    columns: ['person_id', 'manager_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

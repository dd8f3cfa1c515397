import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'rosters.shift',
  columns: ['person_id', 'planned_by'],
  kept: 'proof-3-years',
  since: 't.until_at',
  erased: 'stays-under-pseudonym',
});

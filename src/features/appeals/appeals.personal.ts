import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'appeals.appeal',
  columns: ['person_id', 'decided_by'],
  kept: 'proof-3-years',
  since: 't.decided_at',
  erased: 'stays-under-pseudonym',
});

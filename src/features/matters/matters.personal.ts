import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'matters.owner',
  columns: ['person_id', 'given_by'],
  kept: 'proof-3-years',
  since: 't.until_at',
  erased: 'stays-under-pseudonym',
});

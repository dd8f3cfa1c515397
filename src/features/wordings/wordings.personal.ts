import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'wordings.wording',
  columns: ['changed_by'],
  kept: 'proof-3-years',
  since: 't.changed_at',
  erased: 'stays-under-pseudonym',
});

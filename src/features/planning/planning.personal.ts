import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'planning.plan',
  columns: ['planned_by'],
  kept: 'proof-3-years',
  since: 't.changed_at',
  erased: 'stays-under-pseudonym',
});

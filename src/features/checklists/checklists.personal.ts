import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'checklists.tick',
  columns: ['ticked_by', 'undone_by'],
  kept: 'proof-3-years',
  since: 't.undone_at',
  erased: 'stays-under-pseudonym',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'questions.revision',
  columns: ['author_id'],
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
});

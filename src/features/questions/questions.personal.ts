import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'questions.revision',
  columns: ['author_id'],
  holds: {
    en: 'Questions of the bank that you wrote or changed',
    he: 'שאלות במאגר שנכתבו או שונו על ידך',
  },
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'checklists.tick',
  columns: ['ticked_by', 'undone_by'],
  holds: {
    en: 'Items of checklists ticked for an account, when, and whether undone',
    he: 'פריטים שסומנו ברשימות הבדיקה של חשבון: מתי, והאם הסימון בוטל',
  },
  kept: 'proof-3-years',
  since: 't.undone_at',
  erased: 'stays-under-pseudonym',
});

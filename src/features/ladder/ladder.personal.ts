import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'ladder.proposal',
  columns: ['proposed_by', 'decided_by'],
  holds: {
    en: 'Changes of the permit table proposed or decided, with the reason',
    he: 'שינויים בטבלת ההיתרים שהוצעו או הוכרעו, עם הנימוק',
  },
  kept: 'proof-7-years',
  since: 't.decided_at',
  erased: 'stays-under-pseudonym',
});

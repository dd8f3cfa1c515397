import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'moves.item',
    columns: ['person_id'],
    holds: {
      en: 'What HR changed of your tracks by an act on many: before, after, and whether taken back',
      he: 'שינויים במסלולים שנעשו בפעולה על רבים: לפני, אחרי, והאם בוטלו',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'moves.act',
    columns: ['made_by', 'undone_by'],
    holds: { en: 'Acts on many enrolments, and who undid them', he: 'פעולות על רישומים רבים, ומי ביטל אותן' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    withheld: ['asked'],
  },
);

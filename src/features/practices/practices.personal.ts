import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'practices.words',
    columns: ['person_id'],
    holds: { en: 'Answers to practices that you have not submitted', he: 'תשובות לתרגולים שעדיין לא הוגשו' },
    kept: 'drafts-unsubmitted',
    since: 't.edited_at',
    erased: 'row-removed',
  },
  {
    table: 'practices.submission',
    columns: ['person_id', 'taken_by', 'marked_by'],
    holds: {
      en: 'Answers to practices that you submitted, and how they were marked, by whom and why',
      he: 'תשובות לתרגולים שהגשת, וכיצד, בידי מי ומדוע נבדקו כך',
    },
    kept: 'proof-3-years',
    since: 't.marked_at',
    erased: 'row-removed',
  },
  {
    table: 'practices.allowance',
    columns: ['person_id', 'allowed_by'],
    holds: { en: 'Further attempts at a practice: by whom and why', he: 'ניסיונות נוספים בתרגול: בידי מי ומדוע' },
    kept: 'proof-3-years',
    since: 't.allowed_at',
    erased: 'row-removed',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'drafts.draft',
    columns: ['author_id', 'taken_by', 'published_by'],
    holds: { en: 'Drafts written, with their working copies', he: 'טיוטות שנכתבו, עם נוסח העבודה' },
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'drafts.review',
    columns: ['decided_by'],
    holds: {
      en: 'Decisions on revisions: when, what, for which reason, and the note',
      he: 'החלטות על גרסאות: מתי, מה, מאיזו סיבה, וההערה',
    },
    kept: 'proof-3-years',
    whose: 't.decided_by = $1 OR t.draft_id IN (SELECT d.id FROM drafts.draft d WHERE d.author_id = $1)',
    erased: 'stays-under-pseudonym',
  },
);

declarePersonal({
  table: 'drafts.revision',
  columns: [],
  holds: { en: 'Revisions submitted for review', he: 'גרסאות שהוגשו לסקירה' },
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
  whose: 't.draft_id IN (SELECT d.id FROM drafts.draft d WHERE d.author_id = $1)',
  withheld: ['digest'],
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'checks.run',
    columns: [],
    holds: { en: 'Which rules checked your revisions, and when', he: 'אילו כללים בדקו את הגרסאות שלך, ומתי' },
    kept: 'proof-3-years',
    since: 't.at',
    whose: 't.draft_id IN (SELECT s.draft_id FROM drafts.said s WHERE s.author_id = $1)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'checks.finding',
    columns: [],
    holds: { en: 'What checks found in your revisions', he: 'הערות של הבדיקות האוטומטיות על הגרסאות שלך' },
    kept: 'proof-3-years',
    whose: 't.draft_id IN (SELECT s.draft_id FROM drafts.said s WHERE s.author_id = $1)',
    erased: 'stays-under-pseudonym',
  },
);

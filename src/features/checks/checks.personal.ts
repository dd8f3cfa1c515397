import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'checks.run',
    columns: [],
    kept: 'proof-3-years',
    since: 't.at',
    whose: 't.draft_id IN (SELECT s.draft_id FROM drafts.said s WHERE s.author_id = $1)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'checks.finding',
    columns: [],
    kept: 'proof-3-years',
    whose: 't.draft_id IN (SELECT s.draft_id FROM drafts.said s WHERE s.author_id = $1)',
    erased: 'stays-under-pseudonym',
  },
);

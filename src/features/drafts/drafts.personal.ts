import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'drafts.draft',
    columns: ['author_id', 'taken_by', 'published_by'],
    holds: 'drafts written, their working copies, who holds approved words for publishing and who published them',
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'drafts.review',
    columns: ['decided_by'],
    holds: 'decisions on revisions: when, what, for which reason, and the note to the author',
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
);

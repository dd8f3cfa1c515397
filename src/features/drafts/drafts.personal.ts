import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'drafts.draft',
    columns: ['author_id', 'taken_by'],
    holds: 'drafts written, their working copies, and who holds approved words for publishing',
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
  {
    table: 'drafts.publication',
    columns: ['publisher_id'],
    holds: 'what was published, by whom, when and where',
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

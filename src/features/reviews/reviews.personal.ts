import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'reviews.plan',
    columns: ['stated_by', 'ended_by'],
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'reviews.deputy',
    columns: ['person_id', 'deputy_id'],
    kept: 'proof-3-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'reviews.course',
    columns: ['author_id', 'for_id'],
    kept: 'proof-3-years',
    since: 'CASE WHEN t.open THEN NULL ELSE t.due_at END',
    whose: 't.author_id = $1 OR t.for_id = $1 OR $1 = ANY(t.asked) OR $1 = ANY(t.also) OR $1 = ANY(t.approvers)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'reviews.approval',
    columns: ['person_id', 'counts_for'],
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'reviews.reading',
    columns: ['person_id'],
    kept: 'short',
    since: 't.until_at',
    erased: 'row-removed',
  },
);

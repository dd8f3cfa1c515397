import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'feed.topic_person',
    columns: ['person_id', 'given_by'],
    holds: 'topics given to or chosen by a person, from and until',
    kept: 'while-employed',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.routing',
    columns: ['routed_by'],
    holds: 'which lead put an interaction under a topic by hand',
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.claim',
    columns: ['person_id'],
    holds: 'interactions taken on: from, until, how it ended',
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.answer',
    columns: ['person_id'],
    holds: 'interactions answered in public',
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.reading',
    columns: ['person_id'],
    holds: 'weekly updates opened and read',
    kept: 'short',
    erased: 'row-removed',
  },
);

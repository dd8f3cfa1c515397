import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'radio.episode',
    columns: ['created_by', 'published_by', 'withdrawn_by'],
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
    whose: '$1 IN (t.created_by, t.published_by, t.withdrawn_by)',
    withheld: ['sound_hash'],
  },
  {
    table: 'radio.hearing',
    columns: ['person_id'],
    kept: 'short',
    since: 't.beat_at',
    erased: 'row-removed',
  },
  {
    table: 'radio.podcast_change',
    columns: ['proposed_by', 'decided_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.proposed_by = $1 OR t.decided_by = $1',
  },
  {
    table: 'radio.address',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
    withheld: ['secret_hash'],
  },
);

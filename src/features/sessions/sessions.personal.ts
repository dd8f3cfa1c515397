import { declarePersonal } from '../../platform/declarations/personal';

const ENDED = '(SELECT s.ends_at FROM sessions.sitting s WHERE s.id = t.sitting_id)';

declarePersonal(
  {
    table: 'sessions.place',
    columns: ['person_id'],
    kept: 'short',
    since: ENDED,
    erased: 'row-removed',
  },
  {
    table: 'sessions.host',
    columns: ['person_id'],
    kept: 'proof-3-years',
    since: ENDED,
    erased: 'row-removed',
  },
  {
    table: 'sessions.attendance',
    columns: ['person_id', 'marked_by', 'undone_by'],
    kept: 'proof-7-years',
    since: 't.marked_at',
    erased: 'stays-under-pseudonym',
  },
);

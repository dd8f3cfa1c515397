import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'privacy.export',
    columns: ['person_id'],
    kept: 'exports',
    since: 't.done_at',
    erased: 'row-removed',
    withheld: ['json', 'html'],
  },
  {
    table: 'privacy.retention_change',
    columns: ['proposed_by', 'decided_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.proposed_by = $1 OR t.decided_by = $1',
  },
  {
    table: 'privacy.hold',
    columns: ['person_id', 'placed_by', 'released_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.person_id = $1 OR t.placed_by = $1 OR t.released_by = $1',
    withheld: ['handle'],
  },
  {
    table: 'privacy.request',
    columns: ['made_by', 'decided_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.made_by = $1 OR t.decided_by = $1',
    withheld: ['handle'],
  },
);

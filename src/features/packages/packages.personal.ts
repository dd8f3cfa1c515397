import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'packages.package',
    columns: ['uploaded_by'],
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'packages.attempt',
    columns: ['person_id'],
    kept: 'proof-3-years',
    since: 't.kept_at',
    erased: 'row-removed',
  },
  {
    table: 'packages.state',
    columns: [],
    kept: 'proof-3-years',
    since: 't.kept_at',
    erased: 'row-removed',
    whose: 't.attempt_id IN (SELECT a.id FROM packages.attempt a WHERE a.person_id = $1)',
  },
);

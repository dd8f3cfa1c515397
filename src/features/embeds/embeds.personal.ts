import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'embeds.pass',
    columns: ['person_id'],
    kept: 'logins',
    since: 't.expires_at',
    erased: 'row-removed',
  },
  {
    table: 'embeds.origin',
    columns: ['added_by', 'ended_by'],
    kept: 'proof-7-years',
    since: 't.ended_at',
    erased: 'stays-under-pseudonym',
    whose: 't.added_by = $1 OR t.ended_by = $1',
  },
);

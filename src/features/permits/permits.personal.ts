import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'permits.suspension',
  columns: ['person_id'],
  kept: 'proof-3-years',
  since: 'coalesce(t.closed_at, t.until_at)',
  erased: 'stays-under-pseudonym',
});

declarePersonal({
  table: 'permits.opt_out',
  columns: ['person_id'],
  kept: 'short',
  since: 't.until_at',
  erased: 'row-removed',
});

declarePersonal(
  {
    table: 'permits.moratorium',
    columns: ['starter_id', 'first_ender_id', 'second_ender_id'],
    kept: 'proof-7-years',
    since: 'coalesce(t.ended_at, t.until_at)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'permits.moratorium_member',
    columns: ['person_id'],
    kept: 'proof-3-years',
    since: 't.from_at',
    erased: 'stays-under-pseudonym',
  },
);

declarePersonal({
  table: 'permits.own_depth',
  columns: ['person_id'],
  kept: 'proof-3-years',
  since: 't.until_at',
  erased: 'row-removed',
  withheld: ['stated_by'],
});

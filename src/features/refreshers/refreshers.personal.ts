import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'refreshers.refresher',
    columns: ['person_id'],
    kept: 'short',
    since: 't.ended_at',
    erased: 'row-removed',
  },
  {
    table: 'refreshers.cause',
    columns: [],
    kept: 'short',
    erased: 'row-removed',
    whose: 't.refresher_id IN (SELECT r.id FROM refreshers.refresher r WHERE r.person_id = $1)',
  },
  {
    table: 'refreshers.setting',
    columns: ['stated_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

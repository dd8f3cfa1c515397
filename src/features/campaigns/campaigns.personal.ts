import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'campaigns.campaign',
    columns: ['created_by', 'confirmed_by'],
    kept: 'proof-3-years',
    since: 'coalesce(t.last_at, t.created_at)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'campaigns.recipient',
    columns: ['person_id'],
    kept: 'short',
    since: 't.at',
    erased: 'row-removed',
  },
);

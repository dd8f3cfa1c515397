import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'handles.handle',
    columns: ['person_id', 'decided_by'],
    kept: 'proof-3-years',
    since: 't.sunset_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'handles.account',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'handles.network_role',
    columns: ['person_id', 'confirmed_by'],
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
);

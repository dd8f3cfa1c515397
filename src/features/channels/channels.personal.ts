import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'channels.publisher',
    columns: ['person_id'],
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'channels.owner',
    columns: ['person_id'],
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'channels.departure',
    columns: ['person_id', 'confirmed_by'],
    kept: 'proof-7-years',
    since: 't.confirmed_at',
    erased: 'stays-under-pseudonym',
  },
);

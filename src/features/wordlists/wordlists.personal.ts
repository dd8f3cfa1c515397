import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'wordlists.list',
    columns: ['owner_id', 'made_by'],
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'wordlists.entry',
    columns: ['added_by', 'ended_by'],
    kept: 'proof-3-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
);

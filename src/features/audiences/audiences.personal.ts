import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'audiences.member',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'audiences.former',
    columns: ['person_id'],
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'audiences.trait',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

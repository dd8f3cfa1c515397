import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'people.person',
    columns: ['manager_id'],
    kept: 'leavers',
    whose: 't.id = $1',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'people.position',
    columns: ['person_id', 'manager_id'],
    kept: 'proof-7-years',
    since: 't.until_on',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'people.absence',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'people.address',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'people.shift_exception',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

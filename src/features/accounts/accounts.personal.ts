import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'accounts.password',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
    withheld: ['hash'],
  },
  {
    table: 'accounts.link',
    columns: ['person_id'],
    kept: 'short',
    erased: 'row-removed',
    withheld: ['secret_hash'],
  },
  {
    table: 'accounts.identity',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'accounts.group_role',
    columns: ['stated_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

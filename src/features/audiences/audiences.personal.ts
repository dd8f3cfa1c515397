import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'audiences.member',
    columns: ['person_id'],
    holds: 'the audiences a person belongs to, by rule, and since when',
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'audiences.trait',
    columns: ['person_id'],
    holds: 'what other rooms say about a person for rules, such as the belt held, from and until',
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

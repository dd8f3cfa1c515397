import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'moves.item',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'moves.act',
    columns: ['made_by', 'undone_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    withheld: ['asked'],
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'offers.offer',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'offers.turn',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'preferences.choice',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'preferences.reason_choice',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

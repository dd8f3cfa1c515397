import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'searches.search',
  columns: ['person_id'],
  kept: 'while-employed',
  erased: 'row-removed',
});

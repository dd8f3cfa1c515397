import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'goals.goal',
  columns: ['owner_id'],
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
});

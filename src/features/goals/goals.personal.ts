import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'goals.goal',
  columns: ['owner_id'],
  holds: 'goals owned',
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
});

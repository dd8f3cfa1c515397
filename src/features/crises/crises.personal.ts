import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'crises.crisis',
  columns: ['starter_id', 'first_ender_id', 'second_ender_id'],
  kept: 'proof-7-years',
  since: 't.ended_at',
  erased: 'stays-under-pseudonym',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'successions.succession',
  columns: ['decided_by'],
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

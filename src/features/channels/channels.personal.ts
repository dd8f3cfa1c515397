import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'channels.publisher',
  columns: ['person_id'],
  holds: 'business channels published on, from and until',
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

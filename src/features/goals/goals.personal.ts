import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'goals.goal',
  columns: ['owner_id'],
  holds: { en: 'Goals answered for', he: 'מטרות באחריות' },
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
});

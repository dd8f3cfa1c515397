import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'permits.suspension',
  columns: ['person_id'],
  holds: 'suspensions of permits: reason, from, until, who decided and ended them',
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
});

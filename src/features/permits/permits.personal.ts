import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'permits.suspension',
  columns: ['person_id'],
  holds: {
    en: 'Suspensions of permits: reason, from, until, who decided and ended them',
    he: 'הקפאות היתר: סיבה, ממתי, עד מתי, מי החליט ומי סיים',
  },
  kept: 'proof-3-years',
  since: 'coalesce(t.closed_at, t.until_at)',
  erased: 'stays-under-pseudonym',
});

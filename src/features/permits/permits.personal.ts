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

declarePersonal({
  table: 'permits.opt_out',
  columns: ['person_id'],
  holds: {
    en: 'That you opted out of acting in public, from and until: shown to you alone',
    he: 'בחירה שלא לפעול בפומבי, ממתי ועד מתי: גלוי לך בלבד',
  },
  kept: 'short',
  since: 't.until_at',
  erased: 'row-removed',
});

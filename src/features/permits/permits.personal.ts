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

declarePersonal(
  {
    table: 'permits.moratorium',
    columns: ['starter_id', 'first_ender_id', 'second_ender_id'],
    holds: { en: 'Moratoria started or ended', he: 'השהיות כלליות שהוכרזו או הוסרו' },
    kept: 'proof-7-years',
    since: 'coalesce(t.ended_at, t.until_at)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'permits.moratorium_member',
    columns: ['person_id'],
    holds: { en: 'Moratoria of an audience one belonged to', he: 'השהיות כלליות של קהל שהשתייכת אליו' },
    kept: 'proof-3-years',
    since: 't.from_at',
    erased: 'stays-under-pseudonym',
  },
);

declarePersonal({
  table: 'permits.own_depth',
  columns: ['person_id'],
  holds: {
    en: 'More or less review of your words on a channel: from, until, and why',
    he: 'יותר או פחות סקירה של דבריך בערוץ: ממתי, עד מתי ומדוע',
  },
  kept: 'proof-3-years',
  since: 't.until_at',
  erased: 'row-removed',
  withheld: ['stated_by'],
});

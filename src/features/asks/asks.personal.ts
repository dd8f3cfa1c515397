import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'asks.ask',
    columns: ['person_id'],
    holds: { en: 'What you asked the desk: when, and where it stands', he: 'שאלות לצוות: מתי נשאלו והיכן הן עומדות' },
    kept: 'short',
    since: 't.moved_at',
    erased: 'row-removed',
  },
  {
    table: 'asks.message',
    columns: ['person_id'],
    holds: { en: 'Words written to and by the desk', he: 'מה שנכתב לצוות ומטעמו' },
    kept: 'short',
    since: '(SELECT a.moved_at FROM asks.ask a WHERE a.id = t.ask_id)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'asks.example',
    columns: ['published_by', 'withdrawn_by'],
    holds: { en: 'Examples published below clauses', he: 'דוגמאות שפורסמו לצד סעיפים' },
    kept: 'proof-3-years',
    since: 't.withdrawn_at',
    erased: 'stays-under-pseudonym',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'triage.act',
    columns: ['started_by', 'undone_by'],
    holds: { en: 'Acts on many interactions at once', he: 'פעולות על פניות רבות בבת אחת' },
    kept: 'proof-3-years',
    since: 't.started_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'triage.merge',
    columns: ['merged_by', 'undone_by'],
    holds: { en: 'Interactions you merged as duplicates', he: 'פניות שמיזגת ככפולות' },
    kept: 'proof-3-years',
    since: 't.merged_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'triage.apart',
    columns: ['decided_by'],
    holds: { en: 'Interactions you found to be no duplicates', he: 'פניות שקבעת שאינן כפולות' },
    kept: 'short',
    since: 't.at',
    erased: 'row-removed',
  },
);

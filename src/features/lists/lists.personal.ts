import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'lists.person',
    columns: ['person_id'],
    holds: { en: 'Lists of people you stood on, for an act on many', he: 'רשימות של אנשים שנערכו לצורך פעולה על רבים' },
    kept: 'exports',
    since: 't.made_at',
    erased: 'row-removed',
  },
  {
    table: 'lists.list',
    columns: ['made_by'],
    holds: { en: 'Lists of people you made for an act on many', he: 'רשימות של אנשים שהכנת לצורך פעולה על רבים' },
    kept: 'exports',
    since: 'CASE WHEN t.kept_as IS NULL THEN t.made_at END',
    erased: 'stays-under-pseudonym',
    withheld: ['unknown'],
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'lists.person',
    columns: ['person_id'],
    kept: 'exports',
    since: 't.made_at',
    erased: 'row-removed',
  },
  {
    table: 'lists.list',
    columns: ['made_by'],
    kept: 'exports',
    since: 'CASE WHEN t.kept_as IS NULL THEN t.made_at END',
    erased: 'stays-under-pseudonym',
    withheld: ['unknown'],
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'content.item',
    columns: ['suggested_by', 'owner_id'],
    kept: 'proof-7-years',
    since: 't.changed_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'content.revision',
    columns: ['stated_by', 'decided_by'],
    kept: 'proof-7-years',
    since: 't.stated_at',
    erased: 'stays-under-pseudonym',
  },
);

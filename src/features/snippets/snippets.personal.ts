import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'snippets.snippet',
  columns: ['proposed_by', 'owner_id', 'kept_by'],
  kept: 'proof-3-years',
  since: 't.changed_at',
  erased: 'stays-under-pseudonym',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'updates.reading',
  columns: ['person_id'],
  kept: 'short',
  since: 't.opened_at',
  erased: 'row-removed',
});

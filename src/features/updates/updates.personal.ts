import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'updates.reading',
  columns: ['person_id'],
  holds: { en: 'Weekly updates opened and read', he: 'עדכונים שבועיים שנפתחו ונקראו' },
  kept: 'short',
  since: 't.opened_at',
  erased: 'row-removed',
});

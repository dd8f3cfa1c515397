import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'planning.plan',
  columns: ['planned_by'],
  holds: { en: 'What you planned to be published, and when', he: 'מה תכננת לפרסם ומתי' },
  kept: 'proof-3-years',
  since: 't.changed_at',
  erased: 'stays-under-pseudonym',
});

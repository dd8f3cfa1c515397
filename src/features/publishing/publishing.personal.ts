import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'publishing.publication',
  columns: ['publisher_id'],
  holds: { en: 'What was published, when and where', he: 'מה פורסם, מתי והיכן' },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'channels.publisher',
  columns: ['person_id'],
  holds: { en: 'Business channels published on, from and until', he: 'ערוצים עסקיים לפרסום: ממתי ועד מתי' },
  kept: 'proof-7-years',
  since: 't.until_at',
  erased: 'stays-under-pseudonym',
});

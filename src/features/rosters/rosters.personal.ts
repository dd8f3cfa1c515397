import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'rosters.shift',
  columns: ['person_id', 'planned_by'],
  holds: {
    en: 'When you were on duty on which channel, and who planned it',
    he: 'תורנויות בערוצים: ממתי, עד מתי ומי תכנן',
  },
  kept: 'proof-3-years',
  since: 't.until_at',
  erased: 'stays-under-pseudonym',
});

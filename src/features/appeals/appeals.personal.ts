import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'appeals.appeal',
  columns: ['person_id', 'decided_by'],
  holds: {
    en: 'Appeals against suspensions of permits: the words, the decision and its reason',
    he: 'ערעורים על הקפאות היתר: מה נכתב, ההחלטה והנימוק',
  },
  kept: 'proof-3-years',
  since: 't.decided_at',
  erased: 'stays-under-pseudonym',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'rules.acknowledgement',
  columns: ['person_id'],
  holds: {
    en: 'Which editions of the Rules of Engagement were acknowledged: when, in which language, in which login',
    he: 'אילו מהדורות של כללי ההתנהלות ברשת אושרו בקריאה: מתי, באיזו שפה ובאיזו כניסה',
  },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

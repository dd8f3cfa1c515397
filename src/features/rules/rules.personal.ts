import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'rules.acknowledgement',
    columns: ['person_id'],
    holds: {
      en: 'Which editions of the Rules of Engagement were acknowledged: when, in which language, in which login',
      he: 'אילו מהדורות של כללי ההתנהלות ברשת אושרו בקריאה: מתי, באיזו שפה ובאיזו כניסה',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.quiz_result',
    columns: ['person_id'],
    holds: { en: 'Results of quizzes on editions of the Rules', he: 'תוצאות של מבחנים על מהדורות של הכללים' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.asking',
    columns: ['person_id'],
    holds: {
      en: 'Editions one was asked to acknowledge, since when and until when',
      he: 'מהדורות שהתבקש להן אישור קריאה: ממתי ועד מתי',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.document',
    columns: ['owner_id'],
    holds: { en: 'Documents of Rules owned', he: 'מסמכי כללים באחריות העובד/ת' },
    kept: 'while-employed',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.clause_owner',
    columns: ['owner_id'],
    holds: { en: 'Clauses of Rules owned, from and until', he: 'סעיפי כללים באחריות העובד/ת: ממתי ועד מתי' },
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.edition',
    columns: ['author_id'],
    holds: { en: 'Editions of Rules written', he: 'מהדורות של כללים שנכתבו' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'audiences.member',
    columns: ['person_id'],
    holds: {
      en: 'The audiences a person belongs to by rule, and since when',
      he: 'הקהלים שהעובד/ת בהם לפי כלל, וממתי',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'audiences.former',
    columns: ['person_id'],
    holds: {
      en: 'The audiences a person belonged to by rule, from when until when',
      he: 'הקהלים שהעובד/ת היו בהם לפי כלל: ממתי ועד מתי',
    },
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'audiences.trait',
    columns: ['person_id'],
    holds: {
      en: 'What other rooms say about a person for rules, such as the belt held, from and until',
      he: 'נתונים לכללים, כגון החגורה: ממתי ועד מתי',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

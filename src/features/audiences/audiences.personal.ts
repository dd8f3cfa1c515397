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

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'preferences.choice',
    columns: ['person_id'],
    holds: { en: 'When and how you wish to be reminded', he: 'מתי ואיך נוח לך לקבל תזכורות' },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'preferences.reason_choice',
    columns: ['person_id'],
    holds: { en: 'What you wish to be reminded of, and what not', he: 'על מה ברצונך לקבל תזכורות ועל מה לא' },
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

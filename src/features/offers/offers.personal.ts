import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'offers.offer',
    columns: ['person_id'],
    holds: {
      en: 'Interactions offered to you now; declined ones are kept nowhere',
      he: 'פניות שמוצעות לך כעת; הצעות שוויתרת עליהן אינן נשמרות',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'offers.turn',
    columns: ['person_id'],
    holds: { en: 'When you were offered an interaction last', he: 'מתי הוצעה לך פנייה לאחרונה' },
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'pushes.subscription',
    columns: ['person_id'],
    holds: { en: 'Devices on which you chose to be told', he: 'מכשירים שבחרת לקבל בהם תזכורות' },
    kept: 'while-employed',
    erased: 'row-removed',
    withheld: ['endpoint', 'p256dh', 'auth'],
  },
  {
    table: 'pushes.push',
    columns: ['person_id'],
    holds: { en: 'When your devices were told that something came', he: 'מתי נשלחו תזכורות למכשירים שלך' },
    kept: 'short',
    since: 't.changed_at',
    erased: 'row-removed',
  },
);

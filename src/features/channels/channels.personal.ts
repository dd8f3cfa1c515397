import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'channels.publisher',
    columns: ['person_id'],
    holds: { en: 'Business channels published on, from and until', he: 'ערוצים עסקיים לפרסום: ממתי ועד מתי' },
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'channels.owner',
    columns: ['person_id'],
    holds: { en: 'Channels answered for, from and until', he: 'ערוצים באחריות: ממתי ועד מתי' },
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'channels.departure',
    columns: ['person_id', 'confirmed_by'],
    holds: { en: 'Roles on networks to be removed after leaving', he: 'הרשאות ברשתות שיש להסיר לאחר עזיבה' },
    kept: 'proof-7-years',
    since: 't.confirmed_at',
    erased: 'stays-under-pseudonym',
  },
);

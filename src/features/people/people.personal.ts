import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'people.person',
    columns: ['manager_id'],
    holds: {
      en: 'The directory entry: names, e-mail, legal entity, department, job, grade, manager, location, calendar',
      he: 'הרישום במדריך: שמות, דואר, חברה, מחלקה, תפקיד, דרגה, מנהל/ת, מיקום, לוח עבודה',
    },
    kept: 'leavers',
    whose: 't.id = $1',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'people.position',
    columns: ['person_id', 'manager_id'],
    holds: { en: 'Positions held, from and until', he: 'תפקידים בארגון: ממתי ועד מתי' },
    kept: 'proof-7-years',
    since: 't.until_on',
    erased: 'stays-under-pseudonym',
  },
);

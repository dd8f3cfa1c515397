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
  {
    table: 'people.absence',
    columns: ['person_id'],
    holds: { en: 'Absences: from and until, never why', he: 'היעדרויות: ממתי ועד מתי, לעולם לא מדוע' },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'people.shift_exception',
    columns: ['person_id'],
    holds: { en: 'Days with other working hours', he: 'ימים עם שעות עבודה אחרות' },
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

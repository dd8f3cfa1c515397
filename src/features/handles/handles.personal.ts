import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'handles.handle',
    columns: ['person_id', 'decided_by'],
    holds: {
      en: 'Branded handles asked for and held: when, what for, what was decided, when last confirmed and why ended',
      he: 'שמות משתמש של המותג שביקשת והחזקת: מתי, לשם מה, מה הוחלט, מתי אושרו לאחרונה ומדוע הסתיימו',
    },
    kept: 'proof-3-years',
    since: 't.sunset_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'handles.account',
    columns: ['person_id'],
    holds: {
      en: 'Accounts of your own that you registered, shown to you alone',
      he: 'חשבונות אישיים שרשמת; גלויים לך בלבד',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'handles.network_role',
    columns: ['person_id', 'confirmed_by'],
    holds: {
      en: 'Roles held on the networks of our channels, since when and last confirmed',
      he: 'תפקידים ברשתות של הערוצים שלנו: ממתי ומתי אושרו לאחרונה',
    },
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
);

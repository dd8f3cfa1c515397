import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'accounts.password',
    columns: ['person_id'],
    holds: {
      en: 'that there is a password, and since when; never the password',
      he: 'שקיימת סיסמה ומאז מתי; לעולם לא הסיסמה עצמה',
    },
    kept: 'while-employed',
    erased: 'row-removed',
    withheld: ['hash'],
  },
  {
    table: 'accounts.link',
    columns: ['person_id'],
    holds: {
      en: 'invitations and resets: when made, until when, whether used',
      he: 'הזמנות ואיפוסים: מתי נוצרו, עד מתי, ואם נוצלו',
    },
    kept: 'short',
    erased: 'row-removed',
    withheld: ['secret_hash'],
  },
  {
    table: 'accounts.identity',
    columns: ['person_id'],
    holds: {
      en: "who they are at the company's sign-in: issuer and subject",
      he: 'הזהות במערכת הכניסה של החברה: המנפיק והמזהה',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'accounts.group_role',
    columns: ['stated_by'],
    holds: { en: 'roles that groups give, and who stated it', he: 'תפקידים שקבוצות מעניקות, ומי קבע זאת' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

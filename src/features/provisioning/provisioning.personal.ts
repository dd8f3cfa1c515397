import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'provisioning.scim_user',
    columns: ['person_id'],
    holds: {
      en: 'What the identity provider says: user name, names, title, e-mails, telephones, addresses, department',
      he: 'מה שמערכת ההזדהות מוסרת: שם משתמש, שמות, תואר, דואר, טלפונים, כתובות, מחלקה',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'provisioning.scim_member',
    columns: ['person_id'],
    holds: { en: 'Groups of the identity provider', he: 'קבוצות במערכת ההזדהות' },
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

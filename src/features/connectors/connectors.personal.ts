import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'connectors.connector',
    columns: ['changed_by'],
    holds: { en: 'Connectors of channels that you set up', he: 'חיבורי ערוצים שהגדרת' },
    kept: 'proof-3-years',
    since: 't.changed_at',
    erased: 'stays-under-pseudonym',
    withheld: ['secret', 'former_secret'],
  },
  {
    table: 'connectors.post',
    columns: ['publisher_id'],
    holds: { en: 'What a connector posted in your name as a publisher', he: 'מה פורסם בשמך כמפרסם/ת דרך חיבור' },
    kept: 'proof-3-years',
    since: 't.changed_at',
    erased: 'stays-under-pseudonym',
  },
);

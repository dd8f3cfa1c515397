import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'privacy.export',
    columns: ['person_id'],
    holds: { en: 'Files of your data that you asked for', he: 'קבצים של הנתונים שלך שביקשת' },
    kept: 'exports',
    since: 't.done_at',
    erased: 'row-removed',
    withheld: ['json', 'html'],
  },
  {
    table: 'privacy.retention_change',
    columns: ['proposed_by', 'decided_by'],
    holds: { en: 'Retention times you proposed or decided', he: 'תקופות שמירה שהצעת או שהחלטת עליהן' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.proposed_by = $1 OR t.decided_by = $1',
  },
  {
    table: 'privacy.hold',
    columns: ['person_id', 'placed_by', 'released_by'],
    holds: {
      en: 'Legal holds on your data, or placed or released by you',
      he: 'החזקות משפטיות על נתוניך, או שהנחת או שחררת',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.person_id = $1 OR t.placed_by = $1 OR t.released_by = $1',
    withheld: ['handle'],
  },
  {
    table: 'privacy.request',
    columns: ['made_by', 'decided_by'],
    holds: { en: 'Customers’ requests you recorded or carried out', he: 'בקשות של לקוחות שרשמת או ביצעת' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.made_by = $1 OR t.decided_by = $1',
    withheld: ['handle'],
  },
);

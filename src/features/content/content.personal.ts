import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'content.item',
    columns: ['suggested_by', 'owner_id'],
    holds: { en: 'Content you suggested or look after', he: 'תוכן שהצעת או שבאחריותך' },
    kept: 'proof-7-years',
    since: 't.changed_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'content.revision',
    columns: ['stated_by', 'decided_by'],
    holds: { en: 'Words of library content that you wrote or decided on', he: 'נוסחי תוכן בספרייה שכתבת או שהחלטת עליהם' },
    kept: 'proof-7-years',
    since: 't.stated_at',
    erased: 'stays-under-pseudonym',
  },
);

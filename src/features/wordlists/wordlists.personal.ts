import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'wordlists.list',
    columns: ['owner_id', 'made_by'],
    holds: { en: 'Word lists you made or look after', he: 'רשימות מילים שיצרת או שבאחריותך' },
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'wordlists.entry',
    columns: ['added_by', 'ended_by'],
    holds: { en: 'Entries of word lists you added or ended', he: 'ערכים ברשימות מילים שהוספת או סיימת' },
    kept: 'proof-3-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'snippets.snippet',
  columns: ['proposed_by', 'owner_id', 'kept_by'],
  holds: {
    en: 'Snippets you proposed, look after or decided to keep',
    he: 'נוסחים מוכנים שהצעת, שבאחריותך או שאישרת לשמור',
  },
  kept: 'proof-3-years',
  since: 't.changed_at',
  erased: 'stays-under-pseudonym',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'searches.search',
  columns: ['person_id'],
  holds: { en: 'Saved searches of the feed: name and filter', he: 'חיפושים שמורים בפניות: שם וסינון' },
  kept: 'while-employed',
  erased: 'row-removed',
});

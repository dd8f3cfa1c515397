import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'echoes.post',
  columns: ['author_id'],
  holds: {
    en: 'Numbers by which your posts on business channels are found again; they tell no words',
    he: 'מספרים שלפיהם נמצא דמיון לפרסומים שלך בערוצים עסקיים; הם אינם מגלים את המילים',
  },
  kept: 'short',
  since: 't.at',
  erased: 'row-removed',
  withheld: ['bands'],
});

import { declarePersonal } from '../../platform/declarations/personal';

const ENDED = '(SELECT s.ends_at FROM sessions.sitting s WHERE s.id = t.sitting_id)';

declarePersonal(
  {
    table: 'sessions.place',
    columns: ['person_id'],
    holds: {
      en: 'Places on dates of workshops and webinars: asked for, waited for, held, given back',
      he: 'מקומות במועדים של סדנאות ווובינרים: בקשה, המתנה, החזקה וביטול',
    },
    kept: 'short',
    since: ENDED,
    erased: 'row-removed',
  },
  {
    table: 'sessions.host',
    columns: ['person_id'],
    holds: { en: 'Dates of workshops and webinars hosted', he: 'מועדים של סדנאות ווובינרים שהנחית' },
    kept: 'proof-3-years',
    since: ENDED,
    erased: 'row-removed',
  },
  {
    table: 'sessions.attendance',
    columns: ['person_id', 'marked_by', 'undone_by'],
    holds: {
      en: 'Workshops and webinars attended: when it was marked, by whom, and whether that was undone',
      he: 'סדנאות ווובינרים שנכחת בהם: מתי סומן, בידי מי והאם בוטל',
    },
    kept: 'proof-7-years',
    since: 't.marked_at',
    erased: 'stays-under-pseudonym',
  },
);

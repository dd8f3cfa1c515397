import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'credentials.badge',
    columns: ['person_id'],
    holds: {
      en: 'Whether you show your belt on the intranet, and the id of the badge',
      he: 'האם החגורה שלך מוצגת בפורטל הארגוני, ומזהה התג',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'credentials.display',
    columns: ['allowed_by', 'ended_by'],
    holds: {
      en: 'Legal entities for which you settled whether badges are shown',
      he: 'ישויות משפטיות שבהן קבעת אם תגים מוצגים',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.allowed_by = $1 OR t.ended_by = $1',
  },
  {
    table: 'credentials.issued',
    columns: [],
    holds: {
      en: 'Awards of yours that you took along as Open Badges, and their places in the status lists',
      he: 'הענקות שלך שהורדת כ־Open Badge, ומקומן ברשימות המצב',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.award_id IN (SELECT a.award_id FROM training.awards a WHERE a.person_id = $1)',
  },
);

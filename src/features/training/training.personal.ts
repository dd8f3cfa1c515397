import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'training.enrolment',
    columns: ['person_id'],
    holds: {
      en: 'Tracks the person is or was enrolled on: state, due date, started, completed',
      he: 'מסלולי הכשרה: מצב, מועד, התחלה וסיום',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'training.ground',
    columns: ['person_id'],
    holds: {
      en: 'Why the person is enrolled: assignment or own choice, from and until',
      he: 'סיבות הרישום: הקצאה או בחירה, ממתי ועד מתי',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'training.study',
    columns: ['person_id'],
    holds: {
      en: 'Which module is open on the screen, and its latest beat',
      he: 'יחידת הלימוד הפתוחה על המסך, והפעימה האחרונה',
    },
    kept: 'beats',
    since: 't.beat_at',
    erased: 'row-removed',
  },
  {
    table: 'training.study_setting',
    columns: ['person_id'],
    holds: {
      en: 'After how many minutes of study you wish to be asked whether you are there',
      he: 'אחרי כמה דקות לימוד לשאול אם יש מישהו ליד המסך',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'training.credit',
    columns: ['person_id'],
    holds: {
      en: 'Minutes credited outside a track, such as the weekly update',
      he: 'דקות שנזקפו מחוץ למסלול, כגון העדכון השבועי',
    },
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'row-removed',
  },
  {
    table: 'training.award',
    columns: ['person_id'],
    holds: { en: 'Belts held: from, until, revoked, and on what ground', he: 'חגורות: ממתי, עד מתי, ביטול והסיבה' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

declarePersonal({
  table: 'training.progress',
  columns: [],
  holds: {
    en: 'Time credited on each module, and when it was completed',
    he: 'זמן שנזקף בכל יחידת לימוד, ומתי הושלמה',
  },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
  whose: 't.enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = $1)',
});

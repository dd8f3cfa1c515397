import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'packages.package',
    columns: ['uploaded_by'],
    holds: { en: 'Packages uploaded', he: 'חבילות שהועלו' },
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'packages.attempt',
    columns: ['person_id'],
    holds: {
      en: 'Packages played: when opened, when completed and by what',
      he: 'חבילות לימוד שנפתחו: מתי נפתחו, מתי הושלמו ולפי מה',
    },
    kept: 'proof-3-years',
    since: 't.kept_at',
    erased: 'row-removed',
  },
  {
    table: 'packages.state',
    columns: [],
    holds: {
      en: 'What packages keep of you: place, answers, score and time as they state them',
      he: 'מה שחבילות שומרות עליך: מיקום, תשובות, ציון וזמן לפי דיווחן',
    },
    kept: 'proof-3-years',
    since: 't.kept_at',
    erased: 'row-removed',
    whose: 't.attempt_id IN (SELECT a.id FROM packages.attempt a WHERE a.person_id = $1)',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'quizzes.attempt',
  columns: ['person_id'],
  holds: {
    en: 'Attempts at quizzes: the questions drawn, the answers given, score and result',
    he: 'ניסיונות במבחנים: השאלות, התשובות, הציון והתוצאה',
  },
  kept: 'proof-3-years',
  since: 't.started_at',
  withheld: ['drawn'],
  erased: 'stays-under-pseudonym',
});

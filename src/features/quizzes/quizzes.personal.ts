import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
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
  },
  {
    table: 'quizzes.attempt_grant',
    columns: ['person_id', 'granted_by'],
    holds: {
      en: 'Further attempts at quizzes that were granted to you: when, by whom and why',
      he: 'ניסיונות נוספים במבחנים שאושרו: מתי, בידי מי ומדוע',
    },
    kept: 'proof-3-years',
    since: 't.granted_at',
    erased: 'stays-under-pseudonym',
  },
);

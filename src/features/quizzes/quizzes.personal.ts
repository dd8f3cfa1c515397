import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'quizzes.attempt',
    columns: ['person_id'],
    kept: 'proof-3-years',
    since: 't.started_at',
    withheld: ['drawn'],
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'quizzes.attempt_grant',
    columns: ['person_id', 'granted_by'],
    kept: 'proof-3-years',
    since: 't.granted_at',
    erased: 'stays-under-pseudonym',
  },
);

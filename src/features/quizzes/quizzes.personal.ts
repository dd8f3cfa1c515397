import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'quizzes.attempt',
  columns: ['person_id'],
  holds: 'attempts at quizzes: the questions drawn, the answers given, score and result',
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
});

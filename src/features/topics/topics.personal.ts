import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'topics.topic_person',
  columns: ['person_id', 'given_by'],
  kept: 'while-employed',
  erased: 'stays-under-pseudonym',
});

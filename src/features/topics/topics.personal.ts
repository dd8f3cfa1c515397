import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'topics.topic_person',
  columns: ['person_id', 'given_by'],
  holds: { en: 'Topics given to or chosen by a person, from and until', he: 'נושאים שניתנו או נבחרו: ממתי ועד מתי' },
  kept: 'while-employed',
  erased: 'stays-under-pseudonym',
});

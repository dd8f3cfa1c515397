import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'feed.topic_person',
    columns: ['person_id', 'given_by'],
    holds: { en: 'Topics given to or chosen by a person, from and until', he: 'נושאים שניתנו או נבחרו: ממתי ועד מתי' },
    kept: 'while-employed',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.routing',
    columns: ['routed_by'],
    holds: { en: 'Which interactions a lead put under a topic by hand', he: 'פניות ששויכו לנושא ביד' },
    kept: 'proof-3-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.claim',
    columns: ['person_id'],
    holds: {
      en: 'Interactions taken on: from, until, how it ended',
      he: 'פניות שנלקחו לטיפול: ממתי, עד מתי וכיצד הסתיים',
    },
    kept: 'proof-3-years',
    since: 't.ended_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.answer',
    columns: ['person_id'],
    holds: { en: 'Interactions answered in public', he: 'פניות שנענו בפומבי' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'feed.reading',
    columns: ['person_id'],
    holds: { en: 'Weekly updates opened and read', he: 'עדכונים שבועיים שנפתחו ונקראו' },
    kept: 'short',
    since: 't.opened_at',
    erased: 'row-removed',
  },
);

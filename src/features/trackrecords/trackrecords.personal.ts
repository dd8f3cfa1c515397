import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'trackrecords.proposal',
    columns: ['person_id', 'decided_by'],
    holds: {
      en: 'What your track record proposed: the facts, your answer and what was decided',
      he: 'מה שהוצע לפי הניסיון שלך: העובדות, תשובתך וההחלטה',
    },
    kept: 'proof-3-years',
    since: 't.decided_at',
    erased: 'row-removed',
  },
  {
    table: 'trackrecords.threshold',
    columns: ['stated_by'],
    holds: { en: 'Thresholds of track records that you stated', he: 'ספים שקבעת להצעות לפי ניסיון' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'trackrecords.switch',
    columns: ['proposed_by', 'decided_by'],
    holds: {
      en: 'Where track records are used, as you proposed or decided',
      he: 'היכן משתמשים בהצעות לפי ניסיון, כפי שהצעת או החלטת',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.proposed_by = $1 OR t.decided_by = $1',
  },
);

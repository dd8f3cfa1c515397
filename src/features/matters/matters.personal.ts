import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'matters.owner',
  columns: ['person_id', 'given_by'],
  holds: {
    en: 'Kinds of urgent matter a person is named for, from and until',
    he: 'סוגי עניינים דחופים שבאחריות האדם: ממתי ועד מתי',
  },
  kept: 'proof-3-years',
  since: 't.until_at',
  erased: 'stays-under-pseudonym',
});

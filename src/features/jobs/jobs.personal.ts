import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'jobs.approval',
    columns: ['approved_by', 'ended_by'],
    holds: {
      en: 'Approvals of promotion readiness for a legal entity, given and ended',
      he: 'אישורים לתצוגת המוכנות לקידום בישות משפטית, שניתנו והסתיימו',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.approved_by = $1 OR t.ended_by = $1',
  },
  {
    table: 'jobs.sharing',
    columns: ['person_id', 'manager_id'],
    holds: {
      en: 'With which manager the person shares their promotion readiness, from and until',
      he: 'שיתוף המוכנות לקידום עם המנהל/ת: עם מי, ממתי ועד מתי',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

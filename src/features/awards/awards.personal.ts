import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'awards.revocation',
    columns: ['person_id', 'revoked_by'],
    holds: { en: 'Belts taken back: when, by whom and why', he: 'חגורות שבוטלו: מתי, על ידי מי ומדוע' },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'awards.excuse',
    columns: ['person_id', 'granted_by', 'ended_by'],
    holds: {
      en: 'Later dates and waivers: what, until when, by whom and why',
      he: 'הארכות מועד ופטורים: ממה, עד מתי, על ידי מי ומדוע',
    },
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

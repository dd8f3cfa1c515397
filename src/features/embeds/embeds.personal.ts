import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'embeds.pass',
    columns: ['person_id'],
    holds: {
      en: 'Intranet pages that showed you what is yours in Obi, until when',
      he: 'דפי אינטראנט שהציגו לך את מה ששלך ב־Obi, ועד מתי',
    },
    kept: 'logins',
    since: 't.expires_at',
    erased: 'row-removed',
  },
  {
    table: 'embeds.origin',
    columns: ['added_by', 'ended_by'],
    holds: {
      en: 'Intranet addresses that you allowed to show Obi, or stopped',
      he: 'כתובות אינטראנט שאישרת להן להציג את Obi, או שעצרת',
    },
    kept: 'proof-7-years',
    since: 't.ended_at',
    erased: 'stays-under-pseudonym',
    whose: 't.added_by = $1 OR t.ended_by = $1',
  },
);

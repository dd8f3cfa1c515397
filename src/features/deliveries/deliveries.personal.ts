import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'deliveries.delivery',
    columns: ['person_id'],
    holds: {
      en: 'Mails sent to you: when, how often tried, what came of it',
      he: 'הודעות דוא״ל שנשלחו אליך: מתי, כמה ניסיונות ומה עלה בגורלן',
    },
    kept: 'short',
    since: 't.changed_at',
    erased: 'row-removed',
  },
  {
    table: 'deliveries.paused_address',
    columns: ['person_id'],
    holds: {
      en: 'That mail to your address came back, or was not wanted',
      he: 'כתובת הדוא״ל שלך שממנה חזרו הודעות, או שלא נרצו בה',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
);

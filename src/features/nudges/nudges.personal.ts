import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'nudges.nudge',
    columns: ['person_id'],
    holds: {
      en: 'Nudges received: reason, subject, when due, delivered, seen and done',
      he: 'תזכורות שהתקבלו: סיבה, נושא, מועד, מסירה, צפייה וביצוע',
    },
    kept: 'short',
    since: 'coalesce(t.ended_at, t.done_at)',
    erased: 'row-removed',
  },
  {
    table: 'nudges.message',
    columns: ['person_id'],
    holds: { en: 'When messages reached you, one by one or gathered', he: 'מתי הגיעו אליך הודעות, אחת אחת או יחד' },
    kept: 'short',
    since: 't.at',
    erased: 'row-removed',
  },
  {
    table: 'nudges.pause',
    columns: ['paused_by'],
    holds: { en: 'Kinds of messages that you paused', he: 'סוגי הודעות שהשהית' },
    kept: 'while-employed',
    erased: 'stays-under-pseudonym',
  },
);

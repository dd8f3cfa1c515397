import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'reports.watch',
    columns: ['person_id'],
    holds: {
      en: 'From which day a track may be at risk of being late',
      he: 'מאיזה יום מסלול עלול להתעכב',
    },
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'reports.reminder',
    columns: ['person_id', 'sent_by'],
    holds: { en: 'Reminders of a track that HR sent, and who sent them', he: 'תזכורות על מסלול שנשלחו, ומי שלח' },
    kept: 'short',
    since: 't.at',
    erased: 'row-removed',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'runbooks.run',
    columns: ['started_by', 'ended_by'],
    holds: { en: 'Runs of runbooks you started or ended', he: 'הפעלות של נוהלי חירום שהתחלת או סיימת' },
    kept: 'proof-7-years',
    since: 't.ended_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'runbooks.run_step',
    columns: ['owner_id', 'settled_by'],
    holds: { en: 'Steps of runbooks given to you or settled by you', he: 'שלבים בנוהלי חירום שניתנו לך או שסיימת' },
    kept: 'proof-7-years',
    since: 't.settled_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'runbooks.note',
    columns: ['author_id'],
    holds: { en: 'Notes you made during a run', he: 'הערות שרשמת במהלך הפעלה' },
    kept: 'proof-7-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
);

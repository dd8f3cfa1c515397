import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'nudges.nudge',
    columns: ['person_id'],
    kept: 'short',
    since: 'coalesce(t.ended_at, t.done_at)',
    erased: 'row-removed',
  },
  {
    table: 'nudges.message',
    columns: ['person_id'],
    kept: 'short',
    since: 't.at',
    erased: 'row-removed',
  },
  {
    table: 'nudges.pause',
    columns: ['paused_by'],
    kept: 'while-employed',
    erased: 'stays-under-pseudonym',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'runbooks.run',
    columns: ['started_by', 'ended_by'],
    kept: 'proof-7-years',
    since: 't.ended_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'runbooks.run_step',
    columns: ['owner_id', 'settled_by'],
    kept: 'proof-7-years',
    since: 't.settled_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'runbooks.note',
    columns: ['author_id'],
    kept: 'proof-7-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
);

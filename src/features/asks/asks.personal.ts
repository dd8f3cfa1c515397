import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'asks.ask',
    columns: ['person_id'],
    kept: 'short',
    since: 't.moved_at',
    erased: 'row-removed',
  },
  {
    table: 'asks.message',
    columns: ['person_id'],
    kept: 'short',
    since: '(SELECT a.moved_at FROM asks.ask a WHERE a.id = t.ask_id)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'asks.example',
    columns: ['published_by', 'withdrawn_by'],
    kept: 'proof-3-years',
    since: 't.withdrawn_at',
    erased: 'stays-under-pseudonym',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'connectors.connector',
    columns: ['changed_by'],
    kept: 'proof-3-years',
    since: 't.changed_at',
    erased: 'stays-under-pseudonym',
    withheld: ['secret', 'former_secret'],
  },
  {
    table: 'connectors.post',
    columns: ['publisher_id'],
    kept: 'proof-3-years',
    since: 't.changed_at',
    erased: 'stays-under-pseudonym',
  },
);

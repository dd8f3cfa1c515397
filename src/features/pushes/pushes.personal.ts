import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'pushes.subscription',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
    withheld: ['endpoint', 'p256dh', 'auth'],
  },
  {
    table: 'pushes.push',
    columns: ['person_id'],
    kept: 'short',
    since: 't.changed_at',
    erased: 'row-removed',
  },
);

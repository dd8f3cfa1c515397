import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'echoes.post',
  columns: ['author_id'],
  kept: 'short',
  since: 't.at',
  erased: 'row-removed',
  withheld: ['bands'],
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'publishing.publication',
  columns: ['publisher_id'],
  holds: 'what was published, by whom, when and where',
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

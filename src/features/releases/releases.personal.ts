import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'releases.decision',
  columns: ['decided_by'],
  kept: 'proof-3-years',
  since: 't.at',
  erased: 'stays-under-pseudonym',
});

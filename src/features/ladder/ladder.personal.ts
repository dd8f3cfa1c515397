import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'ladder.proposal',
  columns: ['proposed_by', 'decided_by'],
  kept: 'proof-7-years',
  since: 't.decided_at',
  erased: 'stays-under-pseudonym',
});

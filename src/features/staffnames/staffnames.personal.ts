import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'staffnames.switching',
  columns: ['proposed_by', 'decided_by'],
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
  whose: 't.proposed_by = $1 OR t.decided_by = $1',
});

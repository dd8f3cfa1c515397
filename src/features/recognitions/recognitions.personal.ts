import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'recognitions.recognition',
  columns: ['person_id', 'proposed_by', 'decided_by'],
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

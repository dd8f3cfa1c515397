import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'handovers.handover',
  columns: ['from_person_id', 'to_person_id'],
  kept: 'proof-3-years',
  since: 't.answered_at',
  erased: 'stays-under-pseudonym',
  whose: 't.from_person_id = $1 OR t.to_person_id = $1',
});

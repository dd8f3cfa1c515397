import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'recognitions.recognition',
  columns: ['person_id', 'proposed_by', 'decided_by'],
  holds: { en: 'Prior learning proposed for recognition, and who decided', he: 'לימוד קודם שהוצע להכרה, ומי החליט' },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

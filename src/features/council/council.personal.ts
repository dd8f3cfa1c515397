import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'council.change',
  columns: ['proposed_by', 'decided_by'],
  holds: {
    en: 'Changes of works-council mode you proposed or decided',
    he: 'שינויים במצב ועד עובדים שהצעת או שהחלטת עליהם',
  },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
  whose: 't.proposed_by = $1 OR t.decided_by = $1',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'staffnames.switching',
  columns: ['proposed_by', 'decided_by'],
  holds: {
    en: 'How names of staff are shown in what customers say: changes you proposed or decided',
    he: 'הצגת שמות עובדים בדברי לקוחות: שינויים שהצעת או שהחלטת עליהם',
  },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
  whose: 't.proposed_by = $1 OR t.decided_by = $1',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'successions.succession',
  columns: ['decided_by'],
  holds: {
    en: 'What you decided about people on earlier editions of a track',
    he: 'מה החלטת לגבי מי שנמצאים במהדורות קודמות של מסלול הכשרה',
  },
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

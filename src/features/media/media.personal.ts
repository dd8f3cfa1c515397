import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'media.item',
  columns: ['uploaded_by'],
  holds: {
    en: 'Pictures, sound and film of lessons that you uploaded',
    he: 'תמונות, קטעי קול וסרטונים שהעלית לשיעורים',
  },
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
  withheld: ['hash'],
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'media.item',
  columns: ['uploaded_by'],
  kept: 'proof-3-years',
  erased: 'stays-under-pseudonym',
  withheld: ['hash'],
});

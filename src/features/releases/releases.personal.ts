import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'releases.decision',
  columns: ['decided_by'],
  holds: {
    en: 'What was confirmed or dropped after a moratorium',
    he: 'מה אושר מחדש או בוטל לאחר השהיה כללית',
  },
  kept: 'proof-3-years',
  since: 't.at',
  erased: 'stays-under-pseudonym',
});

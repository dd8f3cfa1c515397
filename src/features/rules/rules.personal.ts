import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'rules.acknowledgement',
  columns: ['person_id'],
  holds: 'which editions of the Rules of Engagement were acknowledged: when, in which language, in which login',
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
});

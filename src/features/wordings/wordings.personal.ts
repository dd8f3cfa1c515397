import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'wordings.wording',
  columns: ['changed_by'],
  holds: { en: 'Texts of messages that you wrote', he: 'נוסחי הודעות שכתבת' },
  kept: 'proof-3-years',
  since: 't.changed_at',
  erased: 'stays-under-pseudonym',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'campaigns.campaign',
    columns: ['created_by', 'confirmed_by'],
    holds: { en: 'Campaigns that you wrote or confirmed', he: 'מסעות תזכורות שכתבת או אישרת' },
    kept: 'proof-3-years',
    since: 'coalesce(t.last_at, t.created_at)',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'campaigns.recipient',
    columns: ['person_id'],
    holds: { en: 'Campaigns whose messages went to you, and when', he: 'מסעות תזכורות שנשלחו אליך ומתי' },
    kept: 'short',
    since: 't.at',
    erased: 'row-removed',
  },
);

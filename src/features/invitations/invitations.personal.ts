import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'invitations.invitation',
  columns: ['person_id'],
  holds: {
    en: 'What your calendar was told of sessions, and when',
    he: 'מה נמסר ליומן שלך על מפגשים, ומתי',
  },
  kept: 'short',
  since: 't.created_at',
  erased: 'row-removed',
});

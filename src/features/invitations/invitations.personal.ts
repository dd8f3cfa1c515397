import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal({
  table: 'invitations.invitation',
  columns: ['person_id'],
  kept: 'short',
  since: 't.created_at',
  erased: 'row-removed',
});

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'awards.revocation',
    columns: ['person_id', 'revoked_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'awards.excuse',
    columns: ['person_id', 'granted_by', 'ended_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

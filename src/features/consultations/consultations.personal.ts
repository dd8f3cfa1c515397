import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'consultations.comment',
    columns: ['author_id', 'resolver_id'],
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'consultations.answer',
    columns: ['author_id'],
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'consultations.approver',
    columns: ['person_id'],
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'consultations.approval',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'practices.words',
    columns: ['person_id'],
    kept: 'drafts-unsubmitted',
    since: 't.edited_at',
    erased: 'row-removed',
  },
  {
    table: 'practices.submission',
    columns: ['person_id', 'taken_by', 'marked_by'],
    kept: 'proof-3-years',
    since: 't.marked_at',
    erased: 'row-removed',
  },
  {
    table: 'practices.allowance',
    columns: ['person_id', 'allowed_by'],
    kept: 'proof-3-years',
    since: 't.allowed_at',
    erased: 'row-removed',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'rules.acknowledgement',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.quiz_result',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.asking',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.document',
    columns: ['owner_id'],
    kept: 'while-employed',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.clause_owner',
    columns: ['owner_id'],
    kept: 'proof-7-years',
    since: 't.until_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'rules.edition',
    columns: ['author_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'credentials.badge',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'credentials.display',
    columns: ['allowed_by', 'ended_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.allowed_by = $1 OR t.ended_by = $1',
  },
  {
    table: 'credentials.issued',
    columns: [],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.award_id IN (SELECT a.award_id FROM training.awards a WHERE a.person_id = $1)',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'training.enrolment',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'training.ground',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'training.study',
    columns: ['person_id'],
    kept: 'beats',
    since: 't.beat_at',
    erased: 'row-removed',
  },
  {
    table: 'training.study_setting',
    columns: ['person_id'],
    kept: 'while-employed',
    erased: 'row-removed',
  },
  {
    table: 'training.credit',
    columns: ['person_id'],
    kept: 'proof-3-years',
    since: 't.at',
    erased: 'row-removed',
  },
  {
    table: 'training.award',
    columns: ['person_id'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

declarePersonal({
  table: 'training.progress',
  columns: [],
  kept: 'proof-7-years',
  erased: 'stays-under-pseudonym',
  whose: 't.enrolment_id IN (SELECT e.id FROM training.enrolment e WHERE e.person_id = $1)',
});

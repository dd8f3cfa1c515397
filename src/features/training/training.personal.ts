import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'training.enrolment',
    columns: ['person_id'],
    holds: 'tracks the person is or was enrolled on: state, due date, started, completed',
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'training.ground',
    columns: ['person_id'],
    holds: 'why the person is enrolled: assignment or own choice, from and until',
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'training.study',
    columns: ['person_id'],
    holds: 'which module is open on the screen, and its latest beat',
    kept: 'short',
    erased: 'row-removed',
  },
  {
    table: 'training.credit',
    columns: ['person_id'],
    holds: 'minutes credited outside a track, such as the weekly update',
    kept: 'proof-3-years',
    erased: 'row-removed',
  },
  {
    table: 'training.recognition',
    columns: ['person_id', 'proposed_by', 'decided_by'],
    holds: 'prior learning proposed for recognition, and who decided',
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'training.award',
    columns: ['person_id'],
    holds: 'belts held: from, until, revoked, and on what ground',
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'people.person',
    columns: ['manager_id'],
    holds: 'the directory entry: names, e-mail, legal entity, department, job, grade, manager, location, calendar',
    kept: 'while-employed',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'people.position',
    columns: ['person_id', 'manager_id'],
    holds: 'positions held, from and until',
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
);

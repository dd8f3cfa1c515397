import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'trackrecords.proposal',
    columns: ['person_id', 'decided_by'],
    kept: 'proof-3-years',
    since: 't.decided_at',
    erased: 'row-removed',
  },
  {
    table: 'trackrecords.threshold',
    columns: ['stated_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'trackrecords.switch',
    columns: ['proposed_by', 'decided_by'],
    kept: 'proof-7-years',
    erased: 'stays-under-pseudonym',
    whose: 't.proposed_by = $1 OR t.decided_by = $1',
  },
);

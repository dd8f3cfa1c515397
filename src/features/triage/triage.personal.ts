import { declarePersonal } from '../../platform/declarations/personal';

declarePersonal(
  {
    table: 'triage.act',
    columns: ['started_by', 'undone_by'],
    kept: 'proof-3-years',
    since: 't.started_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'triage.merge',
    columns: ['merged_by', 'undone_by'],
    kept: 'proof-3-years',
    since: 't.merged_at',
    erased: 'stays-under-pseudonym',
  },
  {
    table: 'triage.apart',
    columns: ['decided_by'],
    kept: 'short',
    since: 't.at',
    erased: 'row-removed',
  },
);

import { EntitySchema } from 'typeorm';
import type { Duty } from './duty';

export const DutyEntity = new EntitySchema<Duty>({
  name: 'jobs.duty',
  schema: 'jobs',
  tableName: 'duty',
  columns: {
    id: { type: 'uuid', primary: true },
    jobFamily: { name: 'job_family', type: 'text' },
    position: { type: 'integer' },
    duty: { type: 'jsonb' },
    counterpart: { type: 'jsonb' },
    trackId: { name: 'track_id', type: 'uuid', nullable: true },
    moduleCode: { name: 'module_code', type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

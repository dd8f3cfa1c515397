import { EntitySchema } from 'typeorm';
import type { Appeal } from './appeal';

export const AppealEntity = new EntitySchema<Appeal>({
  name: 'appeals.appeal',
  schema: 'appeals',
  tableName: 'appeal',
  columns: {
    id: { type: 'uuid', primary: true },
    suspensionId: { name: 'suspension_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'uuid' },
    words: { type: 'text' },
    state: { type: 'text' },
    lodgedAt: { name: 'lodged_at', type: 'timestamptz', precision: 3 },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', precision: 3, nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

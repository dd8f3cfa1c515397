import { EntitySchema } from 'typeorm';
import type { Recognition } from './recognition';

export const RecognitionEntity = new EntitySchema<Recognition>({
  name: 'recognitions.recognition',
  schema: 'recognitions',
  tableName: 'recognition',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'uuid' },
    beltId: { name: 'belt_id', type: 'uuid' },
    reason: { type: 'text' },
    endsOn: { name: 'ends_on', type: 'date' },
    state: { type: 'text' },
    proposedBy: { name: 'proposed_by', type: 'uuid' },
    proposedAt: { name: 'proposed_at', type: 'timestamptz', precision: 3 },
    decidedBy: { name: 'decided_by', type: 'uuid', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', precision: 3, nullable: true },
    version: { type: 'integer' },
  },
});

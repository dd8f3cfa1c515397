import { EntitySchema } from 'typeorm';
import type { Handle } from './handle';

export const HandleSchema = new EntitySchema<Handle>({
  name: 'handles.handle',
  schema: 'handles',
  tableName: 'handle',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { type: 'uuid', name: 'person_id' },
    network: { type: 'text' },
    name: { type: 'text' },
    purpose: { type: 'text' },
    state: { type: 'text' },
    requestedAt: { type: 'timestamptz', name: 'requested_at' },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    decidedBy: { type: 'uuid', name: 'decided_by', nullable: true },
    note: { type: 'text', nullable: true },
    confirmedAt: { type: 'timestamptz', name: 'confirmed_at', nullable: true },
    sunsetOn: { type: 'date', name: 'sunset_on', nullable: true },
    sunsetReason: { type: 'text', name: 'sunset_reason', nullable: true },
    sunsetNote: { type: 'text', name: 'sunset_note', nullable: true },
    sunsetAt: { type: 'timestamptz', name: 'sunset_at', nullable: true },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Assignment } from './assignment';

export const AssignmentEntity = new EntitySchema<Assignment>({
  name: 'training.assignment',
  schema: 'training',
  tableName: 'assignment',
  columns: {
    id: { type: 'uuid', primary: true },
    asks: { type: 'text' },
    beltId: { name: 'belt_id', type: 'uuid' },
    trackId: { name: 'track_id', type: 'uuid' },
    editionId: { name: 'edition_id', type: 'uuid' },
    audienceId: { name: 'audience_id', type: 'uuid' },
    audienceNames: { name: 'audience_names', type: 'jsonb' },
    dueOn: { name: 'due_on', type: 'date' },
    joinerDays: { name: 'joiner_days', type: 'integer' },
    everyMonths: { name: 'every_months', type: 'integer', nullable: true },
    yearlyOn: { name: 'yearly_on', type: 'text', nullable: true },
    scopes: { type: 'jsonb', nullable: true },
    reason: { type: 'text' },
    assignedBy: { name: 'assigned_by', type: 'text' },
    assignedAt: { name: 'assigned_at', type: 'timestamptz', precision: 3 },
    endedAt: { name: 'ended_at', type: 'timestamptz', precision: 3, nullable: true },
    version: { type: 'integer' },
  },
});

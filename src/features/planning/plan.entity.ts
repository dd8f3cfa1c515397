import { EntitySchema } from 'typeorm';
import type { Plan } from './plan';

export const PlanSchema = new EntitySchema<Plan>({
  name: 'planning.plan',
  schema: 'planning',
  tableName: 'plan',
  columns: {
    id: { type: 'uuid', primary: true },
    draftId: { type: 'uuid', name: 'draft_id' },
    channelId: { type: 'uuid', name: 'channel_id' },
    plannedBy: { type: 'uuid', name: 'planned_by' },
    local: { type: 'text' },
    zone: { type: 'text' },
    at: { type: 'timestamptz' },
    state: { type: 'text' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    version: { type: 'integer' },
  },
});

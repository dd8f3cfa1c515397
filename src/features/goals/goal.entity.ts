import { EntitySchema } from 'typeorm';
import type { Goal } from './goal';

export const GoalSchema = new EntitySchema<Goal>({
  name: 'goals.goal',
  schema: 'goals',
  tableName: 'goal',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    names: { type: 'jsonb' },
    measureNames: { type: 'jsonb', name: 'measure_names' },
    unit: { type: 'text' },
    target: { type: 'numeric' },
    from: { type: 'date', name: 'from_on' },
    until: { type: 'date', name: 'until_on' },
    ownerId: { type: 'uuid', name: 'owner_id' },
    version: { type: 'integer' },
  },
});

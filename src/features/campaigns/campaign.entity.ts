import { EntitySchema } from 'typeorm';
import type { Campaign } from './campaign';

export const CampaignSchema = new EntitySchema<Campaign>({
  name: 'campaigns.campaign',
  schema: 'campaigns',
  tableName: 'campaign',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    titles: { type: 'jsonb' },
    bodies: { type: 'jsonb' },
    path: { type: 'text' },
    audienceId: { type: 'uuid', name: 'audience_id', nullable: true },
    rule: { type: 'jsonb', nullable: true },
    timing: { type: 'jsonb' },
    timeZone: { type: 'text', name: 'time_zone' },
    stopWhenDone: { type: 'boolean', name: 'stop_when_done' },
    state: { type: 'text' },
    reach: { type: 'jsonb', nullable: true },
    persons: { type: 'integer', nullable: true },
    createdBy: { type: 'uuid', name: 'created_by' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    startedAt: { type: 'timestamptz', name: 'started_at', nullable: true },
    confirmedBy: { type: 'uuid', name: 'confirmed_by', nullable: true },
    confirmedPersons: { type: 'integer', name: 'confirmed_persons', nullable: true },
    lastAt: { type: 'timestamptz', name: 'last_at', nullable: true },
    nextAt: { type: 'timestamptz', name: 'next_at', nullable: true },
    version: { type: 'integer' },
  },
});

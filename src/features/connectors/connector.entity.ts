import { EntitySchema } from 'typeorm';
import type { Connector } from './connector';

export const ConnectorSchema = new EntitySchema<Connector>({
  name: 'connectors.connector',
  schema: 'connectors',
  tableName: 'connector',
  columns: {
    id: { type: 'uuid', primary: true },
    channelId: { type: 'uuid', name: 'channel_id' },
    url: { type: 'text' },
    secret: { type: 'text' },
    formerSecret: { type: 'text', name: 'former_secret', nullable: true },
    formerUntil: { type: 'timestamptz', name: 'former_until', nullable: true },
    paused: { type: 'boolean' },
    changedBy: { type: 'uuid', name: 'changed_by' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Source } from './source';

export const SourceSchema = new EntitySchema<Source>({
  name: 'sources.source',
  schema: 'sources',
  tableName: 'source',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    channelId: { type: 'uuid', name: 'channel_id' },
    state: { type: 'text' },
    secret: { type: 'text' },
    formerSecret: { type: 'text', name: 'former_secret', nullable: true },
    formerUntil: { type: 'timestamptz', name: 'former_until', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Snippet } from './snippet';

export const SnippetSchema = new EntitySchema<Snippet>({
  name: 'snippets.snippet',
  schema: 'snippets',
  tableName: 'snippet',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    title: { type: 'text' },
    text: { type: 'text' },
    language: { type: 'text' },
    topicId: { type: 'uuid', name: 'topic_id', nullable: true },
    channelId: { type: 'uuid', name: 'channel_id', nullable: true },
    state: { type: 'text' },
    proposedBy: { type: 'uuid', name: 'proposed_by' },
    ownerId: { type: 'uuid', name: 'owner_id' },
    keptBy: { type: 'uuid', name: 'kept_by', nullable: true },
    expiresOn: { type: 'date', name: 'expires_on', nullable: true },
    note: { type: 'text', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    version: { type: 'integer' },
  },
});

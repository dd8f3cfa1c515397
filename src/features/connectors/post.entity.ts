import { EntitySchema } from 'typeorm';
import type { Post } from './post';

export const PostSchema = new EntitySchema<Post>({
  name: 'connectors.post',
  schema: 'connectors',
  tableName: 'post',
  columns: {
    id: { type: 'uuid', primary: true },
    draftId: { type: 'uuid', name: 'draft_id' },
    channelId: { type: 'uuid', name: 'channel_id' },
    publisherId: { type: 'uuid', name: 'publisher_id' },
    state: { type: 'text' },
    dueAt: { type: 'timestamptz', name: 'due_at' },
    nextAt: { type: 'timestamptz', name: 'next_at' },
    attempts: { type: 'integer' },
    attemptsBefore: { type: 'integer', name: 'attempts_before' },
    reason: { type: 'text', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    version: { type: 'integer' },
  },
});

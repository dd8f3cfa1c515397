import { EntitySchema } from 'typeorm';
import type { Draft } from './draft';

export const DraftSchema = new EntitySchema<Draft>({
  name: 'drafts.draft',
  schema: 'drafts',
  tableName: 'draft',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    authorId: { type: 'uuid', name: 'author_id' },
    channelId: { type: 'uuid', name: 'channel_id' },
    accountKind: { type: 'text', name: 'account_kind' },
    interactionId: { type: 'uuid', name: 'interaction_id', nullable: true },
    risk: { type: 'smallint' },
    goalId: { type: 'uuid', name: 'goal_id', nullable: true },
    relationship: { type: 'text' },
    language: { type: 'text' },
    text: { type: 'text' },
    state: { type: 'text' },
    revision: { type: 'integer' },
    approvedRevision: { type: 'integer', name: 'approved_revision', nullable: true },
    takenBy: { type: 'uuid', name: 'taken_by', nullable: true },
    takenUntil: { type: 'timestamptz', name: 'taken_until', nullable: true },
    publicationId: { type: 'uuid', name: 'publication_id', nullable: true },
    publishedBy: { type: 'uuid', name: 'published_by', nullable: true },
    link: { type: 'text', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    editedAt: { type: 'timestamptz', name: 'edited_at' },
    version: { type: 'integer' },
  },
});

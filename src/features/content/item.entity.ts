import { EntitySchema } from 'typeorm';
import type { Item } from './item';

export const ItemSchema = new EntitySchema<Item>({
  name: 'content.item',
  schema: 'content',
  tableName: 'item',
  columns: {
    id: { type: 'uuid', primary: true },
    suggestedBy: { type: 'uuid', name: 'suggested_by' },
    credited: { type: 'boolean' },
    ownerId: { type: 'uuid', name: 'owner_id' },
    state: { type: 'text' },
    revision: { type: 'integer' },
    approvedRevision: { type: 'integer', name: 'approved_revision', nullable: true },
    expiresAt: { type: 'timestamptz', name: 'expires_at', nullable: true },
    approvedAt: { type: 'timestamptz', name: 'approved_at', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    version: { type: 'integer' },
  },
});

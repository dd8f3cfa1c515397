import { EntitySchema } from 'typeorm';
import type { Comment } from './comment';

export const CommentEntity = new EntitySchema<Comment>({
  name: 'consultations.comment',
  schema: 'consultations',
  tableName: 'comment',
  columns: {
    id: { type: 'uuid', primary: true },
    editionId: { type: 'uuid', name: 'edition_id' },
    clause: { type: 'text' },
    authorId: { type: 'uuid', name: 'author_id' },
    text: { type: 'text' },
    at: { type: 'timestamptz' },
    state: { type: 'text' },
    resolution: { type: 'text', nullable: true },
    resolvedAt: { type: 'timestamptz', name: 'resolved_at', nullable: true },
    resolverId: { type: 'uuid', name: 'resolver_id', nullable: true },
    version: { type: 'integer' },
  },
});

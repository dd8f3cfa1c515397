import { EntitySchema } from 'typeorm';
import type { Edition } from './edition';

export const EditionEntity = new EntitySchema<Edition>({
  name: 'rules.edition',
  schema: 'rules',
  tableName: 'edition',
  columns: {
    id: { type: 'uuid', primary: true },
    documentId: { type: 'uuid', name: 'document_id' },
    number: { type: 'integer' },
    state: { type: 'text' },
    baseId: { type: 'uuid', name: 'base_id', nullable: true },
    languages: { type: 'text', array: true },
    summary: { type: 'jsonb' },
    metadata: { type: 'jsonb' },
    removed: { type: 'jsonb' },
    digest: { type: 'text' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    publishedAt: { type: 'timestamptz', name: 'published_at', nullable: true },
    effectiveAt: { type: 'timestamptz', name: 'effective_at', nullable: true },
    materialNumber: { type: 'integer', name: 'material_number', nullable: true },
    authorId: { type: 'uuid', name: 'author_id', nullable: true },
    quizId: { type: 'uuid', name: 'quiz_id', nullable: true },
    graceDays: { type: 'integer', name: 'grace_days' },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { RulesDocument } from './document';

export const DocumentEntity = new EntitySchema<RulesDocument>({
  name: 'rules.document',
  schema: 'rules',
  tableName: 'document',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    names: { type: 'jsonb' },
    originalLanguage: { type: 'text', name: 'original_language' },
    scope: { type: 'text' },
    scopeCode: { type: 'text', name: 'scope_code', nullable: true },
    audienceId: { type: 'uuid', name: 'audience_id', nullable: true },
    ownerId: { type: 'uuid', name: 'owner_id', nullable: true },
    graceDays: { type: 'integer', name: 'grace_days' },
    joinerDays: { type: 'integer', name: 'joiner_days' },
    loginMinutes: { type: 'integer', name: 'login_minutes', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Audience } from './audience';

export const AudienceEntity = new EntitySchema<Audience>({
  name: 'audiences.audience',
  schema: 'audiences',
  tableName: 'audience',
  columns: {
    id: { type: 'uuid', primary: true },
    names: { type: 'jsonb' },
    rule: { type: 'jsonb' },
    traits: { type: 'text', array: true },
    byRole: { type: 'boolean', name: 'by_role' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Remark } from './remark';

export const RemarkSchema = new EntitySchema<Remark>({
  name: 'suggestions.remark',
  schema: 'suggestions',
  tableName: 'remark',
  columns: {
    id: { type: 'uuid', primary: true },
    draftId: { type: 'uuid', name: 'draft_id' },
    kind: { type: 'text' },
    personId: { type: 'uuid', name: 'person_id' },
    revision: { type: 'integer', nullable: true },
    baseId: { type: 'uuid', name: 'base_id', nullable: true },
    from: { type: 'integer', name: 'from_at' },
    to: { type: 'integer', name: 'to_at' },
    quote: { type: 'text' },
    words: { type: 'text' },
    replacement: { type: 'text', nullable: true },
    answersId: { type: 'uuid', name: 'answers_id', nullable: true },
    state: { type: 'text' },
    revised: { type: 'boolean' },
    at: { type: 'timestamptz' },
    settledAt: { type: 'timestamptz', name: 'settled_at', nullable: true },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Ask } from './ask';

export const AskEntity = new EntitySchema<Ask>({
  name: 'asks.ask',
  schema: 'asks',
  tableName: 'ask',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'uuid' },
    state: { type: 'text' },
    askedAt: { name: 'asked_at', type: 'timestamptz', precision: 3 },
    dueAt: { name: 'due_at', type: 'timestamptz', precision: 3, nullable: true },
    movedAt: { name: 'moved_at', type: 'timestamptz', precision: 3 },
    version: { type: 'integer' },
  },
});

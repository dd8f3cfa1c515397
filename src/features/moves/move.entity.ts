import { EntitySchema } from 'typeorm';
import type { Move } from './move';

export const MoveEntity = new EntitySchema<Move>({
  name: 'moves.act',
  schema: 'moves',
  tableName: 'act',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    asked: { type: 'jsonb' },
    editionId: { name: 'edition_id', type: 'uuid', nullable: true },
    dueOn: { name: 'due_on', type: 'date', nullable: true },
    days: { type: 'integer', nullable: true },
    reason: { type: 'text' },
    state: { type: 'text' },
    madeBy: { name: 'made_by', type: 'uuid' },
    madeAt: { name: 'made_at', type: 'timestamptz', precision: 3 },
    scopes: { type: 'jsonb', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', precision: 3, nullable: true },
    undoneBy: { name: 'undone_by', type: 'uuid', nullable: true },
    undoneAt: { name: 'undone_at', type: 'timestamptz', precision: 3, nullable: true },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { BulkAct } from './act';

export const BulkActSchema = new EntitySchema<BulkAct>({
  name: 'triage.act',
  schema: 'triage',
  tableName: 'act',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    topicId: { type: 'uuid', name: 'topic_id', nullable: true },
    tagId: { type: 'uuid', name: 'tag_id', nullable: true },
    outcome: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    state: { type: 'text' },
    total: { type: 'integer' },
    done: { type: 'integer' },
    skipped: { type: 'integer' },
    undone: { type: 'integer' },
    startedBy: { type: 'uuid', name: 'started_by' },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    undoneBy: { type: 'uuid', name: 'undone_by', nullable: true },
    undoneAt: { type: 'timestamptz', name: 'undone_at', nullable: true },
    version: { type: 'integer' },
  },
});

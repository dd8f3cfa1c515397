import { EntitySchema } from 'typeorm';
import type { Refresher } from './refresher';

export const RefresherSchema = new EntitySchema<Refresher>({
  name: 'refreshers.refresher',
  schema: 'refreshers',
  tableName: 'refresher',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { type: 'uuid', name: 'person_id' },
    moduleId: { type: 'uuid', name: 'module_id' },
    documentCode: { type: 'text', name: 'document_code' },
    clause: { type: 'text' },
    again: { type: 'boolean' },
    givenAt: { type: 'timestamptz', name: 'given_at' },
    openedAt: { type: 'timestamptz', name: 'opened_at', nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
    ending: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

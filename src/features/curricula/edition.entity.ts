import { EntitySchema } from 'typeorm';
import type { TrackEdition } from './track';

export const TrackEditionEntity = new EntitySchema<TrackEdition>({
  name: 'curricula.edition',
  schema: 'curricula',
  tableName: 'edition',
  columns: {
    id: { type: 'uuid', primary: true },
    trackId: { type: 'uuid', name: 'track_id' },
    number: { type: 'integer' },
    state: { type: 'text' },
    names: { type: 'jsonb' },
    minimumMinutes: { type: 'integer', name: 'minimum_minutes' },
    passMark: { type: 'integer', name: 'pass_mark' },
    validityDays: { type: 'integer', name: 'validity_days', nullable: true },
    choices: { type: 'jsonb' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    publishedAt: { type: 'timestamptz', name: 'published_at', nullable: true },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Episode } from './episode';

export const EpisodeEntity = new EntitySchema<Episode>({
  name: 'radio.episode',
  schema: 'radio',
  tableName: 'episode',
  columns: {
    id: { type: 'uuid', primary: true },
    names: { type: 'jsonb' },
    words: { type: 'jsonb' },
    transcript: { type: 'jsonb' },
    audienceId: { type: 'uuid', name: 'audience_id', nullable: true },
    state: { type: 'text' },
    soundType: { type: 'text', name: 'sound_type', nullable: true },
    soundHash: { type: 'bytea', name: 'sound_hash', nullable: true },
    soundBytes: { type: 'integer', name: 'sound_bytes', nullable: true },
    soundSeconds: { type: 'integer', name: 'sound_seconds', nullable: true },
    readingSeconds: { type: 'integer', name: 'reading_seconds', nullable: true },
    number: { type: 'integer', nullable: true },
    createdBy: { type: 'uuid', name: 'created_by' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    publishedBy: { type: 'uuid', name: 'published_by', nullable: true },
    publishedAt: { type: 'timestamptz', name: 'published_at', nullable: true },
    withdrawnBy: { type: 'uuid', name: 'withdrawn_by', nullable: true },
    withdrawnAt: { type: 'timestamptz', name: 'withdrawn_at', nullable: true },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { MediaItem } from './item';

export const MediaItemEntity = new EntitySchema<MediaItem>({
  name: 'media.item',
  schema: 'media',
  tableName: 'item',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    type: { type: 'text' },
    hash: { type: 'bytea' },
    bytes: { type: 'integer' },
    seconds: { type: 'integer', nullable: true },
    name: { type: 'text' },
    alt: { type: 'jsonb' },
    transcript: { type: 'jsonb' },
    state: { type: 'text' },
    uploadedBy: { type: 'uuid', name: 'uploaded_by', nullable: true },
    uploadedAt: { type: 'timestamptz', name: 'uploaded_at' },
    version: { type: 'integer' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Package } from './package';

export const PackageEntity = new EntitySchema<Package>({
  name: 'packages.package',
  schema: 'packages',
  tableName: 'package',
  columns: {
    id: { type: 'uuid', primary: true },
    seriesId: { type: 'uuid', name: 'series_id' },
    number: { type: 'integer' },
    names: { type: 'jsonb' },
    title: { type: 'text' },
    standard: { type: 'text' },
    edition: { type: 'text' },
    identifier: { type: 'text' },
    parts: { type: 'integer' },
    files: { type: 'integer' },
    bytes: { type: 'bigint', transformer: { from: Number, to: (bytes: number) => bytes } },
    notes: { type: 'text', array: true },
    trustsCompletion: { type: 'boolean', name: 'trusts_completion' },
    uploadedAt: { type: 'timestamptz', name: 'uploaded_at' },
    uploadedBy: { type: 'uuid', name: 'uploaded_by', nullable: true },
    version: { type: 'integer' },
  },
});

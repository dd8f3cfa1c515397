import { EntitySchema } from 'typeorm';
import type { Subscription } from './subscription';

export const SubscriptionSchema = new EntitySchema<Subscription>({
  name: 'sources.subscription',
  schema: 'sources',
  tableName: 'subscription',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    channelId: { type: 'uuid', name: 'channel_id' },
    url: { type: 'text' },
    minutes: { type: 'integer' },
    state: { type: 'text' },
    etag: { type: 'text', nullable: true },
    lastModified: { type: 'text', name: 'last_modified', nullable: true },
    nextAt: { type: 'timestamptz', name: 'next_at' },
    askedAt: { type: 'timestamptz', name: 'asked_at', nullable: true },
    failures: { type: 'integer' },
    answer: { type: 'text', nullable: true },
    items: { type: 'integer' },
    created: { type: 'integer' },
    updated: { type: 'integer' },
    faults: { type: 'integer' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    version: { type: 'integer' },
  },
});

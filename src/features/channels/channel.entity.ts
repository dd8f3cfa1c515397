import { EntitySchema } from 'typeorm';
import type { Channel } from './channel';

export const ChannelSchema = new EntitySchema<Channel>({
  name: 'channels.channel',
  schema: 'channels',
  tableName: 'channel',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    network: { type: 'text' },
    accountKind: { type: 'text', name: 'account_kind' },
    names: { type: 'jsonb' },
    languages: { type: 'text', array: true },
    handle: { type: 'text', nullable: true },
    url: { type: 'text', nullable: true },
    country: { type: 'text', nullable: true },
    timeZone: { type: 'text', name: 'time_zone' },
    speaksTo: { type: 'jsonb', name: 'speaks_to', nullable: true },
    tone: { type: 'jsonb', nullable: true },
    limits: { type: 'jsonb', nullable: true },
    version: { type: 'integer' },
  },
});

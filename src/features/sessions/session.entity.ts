import { EntitySchema } from 'typeorm';
import type { Session } from './session';
import type { Sitting } from './sitting';

export const SessionSchema = new EntitySchema<Session>({
  name: 'sessions.session',
  schema: 'sessions',
  tableName: 'session',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    names: { type: 'jsonb' },
    about: { type: 'jsonb' },
    minutes: { type: 'integer' },
    legalEntity: { name: 'legal_entity', type: 'text', nullable: true },
    department: { type: 'text', nullable: true },
    retired: { type: 'boolean' },
    version: { type: 'integer' },
  },
});

export const SittingSchema = new EntitySchema<Sitting>({
  name: 'sessions.sitting',
  schema: 'sessions',
  tableName: 'sitting',
  columns: {
    id: { type: 'uuid', primary: true },
    sessionId: { name: 'session_id', type: 'uuid' },
    startsAt: { name: 'starts_at', type: 'timestamptz', precision: 3 },
    endsAt: { name: 'ends_at', type: 'timestamptz', precision: 3 },
    timeZone: { name: 'time_zone', type: 'text' },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    room: { type: 'text', nullable: true },
    address: { type: 'text', nullable: true },
    capacity: { type: 'integer' },
    languages: { type: 'text', array: true },
    guest: { type: 'text', nullable: true },
    state: { type: 'text' },
    reason: { type: 'text', nullable: true },
    movedAt: { name: 'moved_at', type: 'timestamptz', precision: 3, nullable: true },
    cancelledAt: { name: 'cancelled_at', type: 'timestamptz', precision: 3, nullable: true },
    sequence: { type: 'integer' },
    version: { type: 'integer' },
  },
});

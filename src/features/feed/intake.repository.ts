import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { KnownMember } from './thread';

/** An interaction whose channel is known, on its way in. */
export interface Incoming {
  readonly id: Id;
  readonly channelId: Id;
  readonly externalId: string;
  readonly parentExternalId: string | null;
  readonly text: string;
  readonly author: string | null;
  readonly saidAt: Date;
  readonly ours: boolean;
  readonly language: string | null;
  readonly link: string | null;
  /** Its source has taken it back. */
  readonly removed?: boolean;
}

export interface KnownIdentity extends KnownMember {
  readonly interactionId: Id;
  readonly arrivedAt: Date;
}

export interface Key {
  readonly channelId: Id;
  readonly externalId: string;
}

/** Set-wise writes of arrivals. */
@Injectable()
export class IntakeRepository {
  constructor(private readonly work: Work) {}

  /** Channels by code or id. */
  async channels(names: readonly string[]): Promise<ReadonlyMap<string, Id>> {
    const rows = await this.work.read<{ code: string; channel_id: Id }>(
      'SELECT code, channel_id FROM channels.directory WHERE code = ANY($1::text[]) OR channel_id::text = ANY($1::text[])',
      [names],
    );
    return new Map(rows.flatMap(({ code, channel_id: id }) => [[code, id] as const, [id, id] as const]));
  }

  /** Those that are there already. */
  identities(keys: readonly Key[]): Promise<KnownIdentity[]> {
    return this.work.write<KnownIdentity>(
      `SELECT i.channel_id AS "channelId", i.external_id AS "externalId", i.interaction_id AS "interactionId",
              i.arrived_at AS "arrivedAt", i.thread_id AS "threadId"
       FROM unnest($1::uuid[], $2::text[]) AS k (channel_id, external_id) CROSS JOIN LATERAL (
         SELECT * FROM feed.identity i WHERE i.channel_id = k.channel_id AND i.external_id = k.external_id LIMIT 1) i`,
      keyColumns(keys),
    );
  }

  /** Adds identities; answers the ids of those that nobody else had added before. */
  async addIdentities(items: readonly Incoming[], threadIds: readonly Id[], now: Date): Promise<ReadonlySet<Id>> {
    const rows = await this.work.write<{ id: Id }>(
      `INSERT INTO feed.identity (channel_id, external_id, interaction_id, thread_id, parent_external_id, ours, arrived_at)
       SELECT i.*, $7::timestamptz FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::boolean[])
         AS i (channel_id, external_id, interaction_id, thread_id, parent_external_id, ours)
       ORDER BY i.channel_id, i.external_id
       ON CONFLICT (channel_id, external_id) DO NOTHING RETURNING interaction_id AS id`,
      [
        ...keyColumns(items),
        items.map(({ id }) => id),
        threadIds,
        items.map(({ parentExternalId }) => parentExternalId),
        items.map(({ ours }) => ours),
        now,
      ],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Adds the interactions and queues those of customers for routing; ones we answered before they arrived are done. */
  async addInteractions(batchId: Id, items: readonly Incoming[], authors: readonly (Id | null)[], now: Date) {
    await this.work.write(
      `WITH come AS (
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[], $5::timestamptz[], $6::text[], $7::text[],
           $8::text[], $9::uuid[])
           AS c (id, channel_id, external_id, ours, said_at, language, text, link, author)),
       queued AS (
         INSERT INTO feed.arrival (batch_id, interaction_id, arrived_at) SELECT $11::uuid, id, $10::timestamptz FROM come WHERE NOT ours)
       INSERT INTO feed.interaction (id, channel_id, external_id, ours, said_at, language, text, link, author, arrived_at,
         status, outcome, done_at)
       SELECT c.*, $10::timestamptz, CASE WHEN c.ours THEN 'closed' WHEN a.answered THEN 'answered' ELSE 'waiting' END,
         CASE WHEN a.answered THEN 'answered' END, CASE WHEN a.answered THEN $10::timestamptz END
       FROM come c CROSS JOIN LATERAL (
         SELECT NOT c.ours AND coalesce((SELECT true FROM feed.identity r WHERE r.channel_id = c.channel_id
           AND r.parent_external_id = c.external_id AND r.ours LIMIT 1), false) AS answered OFFSET 0) a`,
      [
        items.map(({ id }) => id),
        ...keyColumns(items),
        items.map(({ ours }) => ours),
        items.map(({ saidAt }) => saidAt),
        items.map(({ language }) => language),
        items.map(({ text }) => text),
        items.map(({ link }) => link),
        authors,
        now,
        batchId,
      ],
    );
  }

  /** Handles apart from texts: the author rows of a channel's handles, made where missing. */
  async authors(
    wanted: readonly { id: Id; channelId: Id; handle: string }[],
    now: Date,
  ): Promise<ReadonlyMap<string, Id>> {
    const rows = await this.work.write<{ id: Id; channel_id: Id; handle: string }>(
      `WITH wanted AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS w (id, channel_id, handle)),
       there AS (SELECT a.id, a.channel_id, a.handle, a.last_on FROM wanted w CROSS JOIN LATERAL (
         SELECT * FROM feed.author a WHERE a.channel_id = w.channel_id AND a.handle = w.handle LIMIT 1) a),
       heard AS (
         UPDATE feed.author a SET last_on = $4::date FROM there t WHERE a.id = t.id AND coalesce(t.last_on < $4::date, true)),
       added AS (
         INSERT INTO feed.author AS a (id, channel_id, handle, last_on)
         SELECT id, channel_id, handle, $4::date FROM wanted w
         WHERE NOT EXISTS (SELECT FROM there t WHERE t.channel_id = w.channel_id AND t.handle = w.handle)
         ORDER BY channel_id, handle
         ON CONFLICT (channel_id, handle) DO UPDATE SET handle = excluded.handle RETURNING a.id, a.channel_id, a.handle)
       SELECT id, channel_id, handle FROM there UNION ALL SELECT * FROM added`,
      [
        wanted.map(({ id }) => id),
        wanted.map(({ channelId }) => channelId),
        wanted.map(({ handle }) => handle),
        dateOf(now),
      ],
    );
    return new Map(rows.map((row) => [`${row.channel_id} ${row.handle}`, row.id]));
  }

  /** Interactions that wait, unclaimed, and that one of ours answers, are done. */
  async settleAnswered(parents: readonly Key[], now: Date): Promise<void> {
    const found = await this.work.write<{ id: Id; arrived_at: Date }>(
      `SELECT i.interaction_id AS id, i.arrived_at FROM unnest($1::uuid[], $2::text[]) AS k (channel_id, external_id)
       JOIN feed.identity i ON i.channel_id = k.channel_id AND i.external_id = k.external_id AND NOT i.ours
       ORDER BY i.channel_id, i.external_id FOR NO KEY UPDATE OF i`,
      keyColumns(parents),
    );
    const done = await this.work.write<{ id: Id }>(
      `UPDATE feed.interaction n SET status = 'answered', outcome = 'answered', done_at = $3
       FROM unnest($1::uuid[], $2::timestamptz[]) AS k (id, arrived_at)
       WHERE n.id = k.id AND n.arrived_at = k.arrived_at AND n.status = 'waiting'
         AND NOT EXISTS (SELECT FROM feed.claim c WHERE c.interaction_id = n.id AND c.ended_at IS NULL)
         AND NOT EXISTS (SELECT FROM feed.further f WHERE f.interaction_id = n.id)
       RETURNING n.id`,
      [found.map(({ id }) => id), found.map(({ arrived_at: at }) => at), now],
    );
    await this.work.write('UPDATE feed.routing SET open = false WHERE interaction_id = ANY($1::uuid[]) AND open', [
      done.map(({ id }) => id),
    ]);
  }

  /** Present texts of interactions, these locked in order. */
  async lockedTexts(items: readonly KnownIdentity[]): Promise<ReadonlyMap<Id, string>> {
    await this.work.write(
      `SELECT FROM feed.identity WHERE interaction_id = ANY($1::uuid[]) ORDER BY channel_id, external_id FOR NO KEY UPDATE`,
      [items.map(({ interactionId }) => interactionId)],
    );
    return this.texts(items);
  }

  /** Present texts as they were said; what was erased under a certificate or taken back has none and is never filled again. */
  async texts(items: readonly KnownIdentity[]): Promise<ReadonlyMap<Id, string>> {
    const rows = await this.work.write<{ id: Id; text: string }>(
      `SELECT n.id, n.text FROM unnest($1::uuid[], $2::timestamptz[]) AS k (id, arrived_at) CROSS JOIN LATERAL (
         SELECT n.id, coalesce((SELECT o.text FROM feed.original o WHERE o.interaction_id = n.id AND o.number = n.version), n.text) AS text
         FROM feed.interaction n
         WHERE n.id = k.id AND n.arrived_at = k.arrived_at AND n.certificate IS NULL AND n.removed_at IS NULL LIMIT 1) n`,
      [items.map(({ interactionId }) => interactionId), items.map(({ arrivedAt }) => arrivedAt)],
    );
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  /** Puts the new texts in place, keeps the old ones as versions and queues the interactions for routing. */
  async change(batchId: Id, changes: readonly { identity: KnownIdentity; text: string }[], now: Date): Promise<void> {
    const keys = [
      changes.map(({ identity }) => identity.interactionId),
      changes.map(({ identity }) => identity.arrivedAt),
    ];
    await this.work.write(
      `INSERT INTO feed.version (interaction_id, number, text, replaced_at)
       SELECT n.id, n.version, n.text, $3 FROM unnest($1::uuid[], $2::timestamptz[]) AS k (id, arrived_at)
       JOIN feed.interaction n ON n.id = k.id AND n.arrived_at = k.arrived_at`,
      [...keys, now],
    );
    await this.work.write(
      `WITH changed AS (
         UPDATE feed.interaction n SET text = k.text, version = n.version + 1
         FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS k (id, arrived_at, text)
         WHERE n.id = k.id AND n.arrived_at = k.arrived_at RETURNING n.id, n.arrived_at, n.ours)
       INSERT INTO feed.arrival (batch_id, interaction_id, arrived_at)
       SELECT $4::uuid, id, arrived_at FROM changed WHERE NOT ours ON CONFLICT DO NOTHING`,
      [...keys, changes.map(({ text }) => text), batchId],
    );
  }
}

export function keyColumns(keys: readonly Key[]): [Id[], string[]] {
  return [keys.map(({ channelId }) => channelId), keys.map(({ externalId }) => externalId)];
}

import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { type DueOf, ServiceLevels } from '../servicelevels/public';

interface RoutedRow {
  readonly id: Id;
  readonly channelId: Id;
  readonly arrivedAt: Date;
  readonly topicIds: readonly Id[];
}

/** Interactions dated in one transaction. */
const ONCE = 5_000;

/** When first answers are owed, on the rows that the feed is read by. */
@Injectable()
export class DuesService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly levels: ServiceLevels,
  ) {}

  /** How to date these interactions; their channels' terms stay as they are until the ambient transaction ends. */
  of(arrived: readonly { readonly channel_id: Id; readonly arrived_at: Date }[]): Promise<DueOf> {
    const from = arrived.reduce((least, row) => Math.min(least, row.arrived_at.getTime()), Infinity);
    return this.levels.of([...new Set(arrived.map((row) => row.channel_id))], new Date(from === Infinity ? 0 : from));
  }

  /** Dates these interactions by their present topics; callers hold their locks. */
  async refresh(interactionIds: readonly Id[]): Promise<void> {
    const rows = await this.work.write<RoutedRow>(
      `SELECT interaction_id AS id, min(channel_id::text)::uuid AS "channelId", min(arrived_at) AS "arrivedAt",
         coalesce(array_agg(topic_id) FILTER (WHERE topic_id IS NOT NULL), '{}') AS "topicIds"
       FROM feed.routing WHERE interaction_id = ANY($1::uuid[]) GROUP BY interaction_id`,
      [interactionIds],
    );
    const dueOf = await this.of(rows.map((row) => ({ channel_id: row.channelId, arrived_at: row.arrivedAt })));
    await this.work.write(
      `UPDATE feed.routing r SET due_at = d.due_at FROM unnest($1::uuid[], $2::timestamptz[]) AS d (id, due_at)
       WHERE r.interaction_id = d.id AND r.due_at IS DISTINCT FROM d.due_at`,
      [rows.map(({ id }) => id), rows.map(dueOf)],
    );
  }

  /** Queues what is not done on these channels to be dated anew. */
  async queue(channelIds: readonly Id[]): Promise<void> {
    const batchId = newId();
    const queued = await this.work.affect(
      `INSERT INTO feed.due_again (batch_id, interaction_id)
       SELECT $1::uuid, interaction_id FROM feed.routing WHERE channel_id = ANY($2::uuid[]) AND open
       UNION SELECT $1::uuid, c.interaction_id FROM feed.claim c
         JOIN feed.identity i ON i.interaction_id = c.interaction_id
         WHERE c.ended_at IS NULL AND i.channel_id = ANY($2::uuid[])`,
      [batchId, channelIds],
    );
    if (queued > 0) await this.outbox.append('feed.due-again', { batchId });
  }

  /** Dates up to `ONCE` of a batch; the rest goes on in the next transaction. */
  async date(batchId: Id): Promise<void> {
    const taken = await this.work.write<{ id: Id }>(
      `DELETE FROM feed.due_again WHERE (batch_id, interaction_id) IN (
         SELECT batch_id, interaction_id FROM feed.due_again WHERE batch_id = $1
         ORDER BY interaction_id LIMIT ${ONCE} FOR UPDATE SKIP LOCKED)
       RETURNING interaction_id AS id`,
      [batchId],
    );
    if (taken.length === 0) return;
    const ids = taken.map(({ id }) => id);
    await this.work.write(
      'SELECT FROM feed.identity WHERE interaction_id = ANY($1::uuid[]) ORDER BY channel_id, external_id FOR NO KEY UPDATE',
      [ids],
    );
    await this.refresh(ids);
    await this.outbox.append('feed.due-again', { batchId });
  }
}

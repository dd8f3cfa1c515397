import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { type Key, keyColumns } from './intake.repository';
import type { Thread, ThreadPlan } from './thread';

/** The write side of threads. */
@Injectable()
export class ThreadsRepository {
  constructor(private readonly work: Work) {}

  /** Replies are joined to threads one transaction at a time per channel; others only keep those out. */
  async lock(channels: ReadonlyMap<Id, boolean>): Promise<void> {
    const sorted = [...channels].sort(([a], [b]) => (a < b ? -1 : 1));
    await this.work.write(
      `SELECT CASE WHEN joins THEN pg_advisory_xact_lock(hashtextextended('feed.threads:' || channel, 0))
                   ELSE pg_advisory_xact_lock_shared(hashtextextended('feed.threads:' || channel, 0)) END
       FROM unnest($1::text[], $2::boolean[]) AS c (channel, joins)`,
      [sorted.map(([id]) => id), sorted.map(([, joins]) => joins)],
    );
  }

  /** Threads by id, and those whose root is one of the keys. */
  find(ids: readonly Id[], keys: readonly Key[]): Promise<Thread[]> {
    return this.work.write<Thread>(
      `SELECT t.id, t.channel_id AS "channelId", t.root_external_id AS "rootExternalId"
       FROM feed.thread t WHERE t.id = ANY($1::uuid[])
       UNION
       SELECT t.id, t.channel_id, t.root_external_id FROM unnest($2::uuid[], $3::text[]) AS k (channel_id, external_id)
       CROSS JOIN LATERAL (
         SELECT * FROM feed.thread t WHERE t.channel_id = k.channel_id AND t.root_external_id = k.external_id LIMIT 1) t`,
      [ids, ...keyColumns(keys)],
    );
  }

  /** Writes a plan; answers the threads that a parallel arrival opened first, by the id they were to have. */
  async apply(plan: ThreadPlan): Promise<ReadonlyMap<Id, Id>> {
    if (plan.merged.length > 0) {
      const pairs = [plan.merged.map(({ from }) => from), plan.merged.map(({ into }) => into)];
      await this.work.write(
        `UPDATE feed.identity i SET thread_id = m.into_id
         FROM unnest($1::uuid[], $2::uuid[]) AS m (from_id, into_id) WHERE i.thread_id = m.from_id`,
        pairs,
      );
      await this.work.write('DELETE FROM feed.thread WHERE id = ANY($1::uuid[])', [pairs[0]]);
    }
    if (plan.raised.length > 0) {
      await this.work.write(
        `UPDATE feed.thread t SET root_external_id = r.root
         FROM unnest($1::uuid[], $2::text[]) AS r (id, root) WHERE t.id = r.id`,
        [plan.raised.map(({ id }) => id), plan.raised.map(({ rootExternalId }) => rootExternalId)],
      );
    }
    if (plan.opened.length === 0) return new Map();
    const rows = await this.work.write<{ id: Id; wanted: Id }>(
      `WITH wanted AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS w (id, channel_id, root)),
       there AS (
         INSERT INTO feed.thread AS t (id, channel_id, root_external_id)
         SELECT id, channel_id, root FROM wanted ORDER BY channel_id, root
         ON CONFLICT (channel_id, root_external_id) DO UPDATE SET root_external_id = excluded.root_external_id
         RETURNING t.id, t.channel_id, t.root_external_id)
       SELECT t.id, w.id AS wanted FROM there t
       JOIN wanted w ON w.channel_id = t.channel_id AND w.root = t.root_external_id WHERE t.id <> w.id`,
      [
        plan.opened.map(({ id }) => id),
        plan.opened.map(({ channelId }) => channelId),
        plan.opened.map(({ rootExternalId }) => rootExternalId),
      ],
    );
    return new Map(rows.map(({ id, wanted }) => [wanted, id]));
  }
}

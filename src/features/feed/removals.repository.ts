import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';

/** An interaction as its month holds it. */
export interface Placed {
  readonly interactionId: Id;
  readonly arrivedAt: Date;
}

/** What sources have taken back: the text goes from sight, and stays as a version for those who must prove something. */
@Injectable()
export class RemovalsRepository {
  constructor(private readonly work: Work) {}

  /** Answers those that were not taken back before. Nobody need answer what nobody has taken on. */
  async remove(items: readonly Placed[], now: Date): Promise<ReadonlySet<Id>> {
    if (items.length === 0) return new Set();
    const ids = items.map(({ interactionId }) => interactionId);
    const places = [ids, items.map(({ arrivedAt }) => arrivedAt)];
    await this.work.write(
      `SELECT FROM feed.identity WHERE interaction_id = ANY($1::uuid[]) ORDER BY channel_id, external_id FOR NO KEY UPDATE`,
      [ids],
    );
    await this.work.write(
      `INSERT INTO feed.version (interaction_id, number, text, replaced_at)
       SELECT n.id, n.version, n.text, $3 FROM unnest($1::uuid[], $2::timestamptz[]) AS k (id, arrived_at)
       JOIN feed.interaction n ON n.id = k.id AND n.arrived_at = k.arrived_at
       WHERE n.removed_at IS NULL AND n.certificate IS NULL AND n.text <> ''`,
      [...places, now],
    );
    const gone = await this.work.write<{ id: Id; done: boolean }>(
      `UPDATE feed.interaction n SET text = CASE WHEN n.certificate IS NULL THEN '' ELSE n.text END, removed_at = $3,
         version = n.version + 1, status = CASE WHEN f.free THEN 'closed' ELSE n.status END,
         outcome = CASE WHEN f.free THEN 'removed' ELSE n.outcome END, done_at = CASE WHEN f.free THEN $3 ELSE n.done_at END
       FROM unnest($1::uuid[], $2::timestamptz[]) AS k (id, arrived_at)
       JOIN feed.interaction o ON o.id = k.id AND o.arrived_at = k.arrived_at
       CROSS JOIN LATERAL (SELECT o.status = 'waiting' AND NOT EXISTS (
         SELECT FROM feed.claim c WHERE c.interaction_id = o.id AND c.ended_at IS NULL) AS free) f
       WHERE n.id = k.id AND n.arrived_at = k.arrived_at AND n.removed_at IS NULL RETURNING n.id, f.free AS done`,
      [...places, now],
    );
    await this.work.write('UPDATE feed.routing SET open = false WHERE interaction_id = ANY($1::uuid[]) AND open', [
      gone.filter(({ done }) => done).map(({ id }) => id),
    ]);
    return new Set(gone.map(({ id }) => id));
  }
}

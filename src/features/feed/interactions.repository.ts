import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Outcome } from './claim';
import { type Risk, riskOf } from '../topics/public';

export type InteractionStatus = 'waiting' | 'answered' | 'closed';

/** An interaction taken for change. */
export interface TakenInteraction {
  readonly id: Id;
  readonly arrivedAt: Date;
  readonly channelId: Id;
  readonly externalId: string;
  readonly threadId: Id;
  readonly ours: boolean;
  readonly language: string | null;
  readonly status: InteractionStatus;
  /** Null: unrouted. */
  readonly risk: Risk | null;
  /** Silent minutes after which a claim returns; null: as everywhere. */
  readonly leaseMinutes: number | null;
}

type TakenRow = Omit<TakenInteraction, 'risk'> & { readonly risk: number | null };

const LOCK = 'SELECT FROM feed.identity WHERE interaction_id = $1 FOR NO KEY UPDATE';

/** `OFFSET 0` has the one month looked into that the interaction came in. */
const TAKEN = `
  SELECT n.id, n.arrived_at AS "arrivedAt", n.channel_id AS "channelId", n.external_id AS "externalId",
    i.thread_id AS "threadId", n.ours, n.language, n.status,
    (SELECT max(r.risk) FROM feed.routing r WHERE r.interaction_id = $1 AND r.topic_id IS NOT NULL) AS risk,
    (SELECT minutes FROM servicelevels.lease l WHERE l.channel_id = n.channel_id) AS "leaseMinutes"
  FROM feed.identity i CROSS JOIN LATERAL (
    SELECT * FROM feed.interaction n WHERE n.id = i.interaction_id AND n.arrived_at = i.arrived_at OFFSET 0) n
  WHERE i.interaction_id = $1`;

/** The write side of single interactions. The identity row is the lock of an interaction. */
@Injectable()
export class InteractionsRepository {
  constructor(private readonly work: Work) {}

  /** Takes an interaction locked; what is read of it was so once it was locked. @throws Problem not-found */
  async take(id: Id): Promise<TakenInteraction> {
    const [, [row]] = await Promise.all([this.work.write(LOCK, [id]), this.work.write<TakenRow>(TAKEN, [id])]);
    if (row === undefined) throw notFound({ id });
    return { ...row, risk: riskOf(row.risk) };
  }

  /** Offers an interaction to everybody again, or takes it off the feed. */
  offer(id: Id, open: boolean): void {
    this.work.post('UPDATE feed.routing SET open = $2 WHERE interaction_id = $1 AND open <> $2', [id, open]);
  }

  /** Offers interactions that nobody holds any more; those that one of ours has answered meanwhile are done. */
  offerAll(ids: readonly Id[], now: Date): void {
    this.work.post(
      `UPDATE feed.interaction n SET status = 'answered', outcome = 'answered', done_at = $2
       FROM feed.identity i
       WHERE i.interaction_id = ANY($1::uuid[]) AND n.id = i.interaction_id AND n.arrived_at = i.arrived_at
         AND n.status = 'waiting' AND EXISTS (SELECT FROM feed.identity r
           WHERE r.channel_id = i.channel_id AND r.parent_external_id = i.external_id AND r.ours)
         AND NOT EXISTS (SELECT FROM feed.further f WHERE f.interaction_id = n.id)`,
      [ids, now],
    );
    this.work.post(
      `UPDATE feed.routing r SET open = true
       FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
       WHERE i.interaction_id = ANY($1::uuid[]) AND r.interaction_id = i.interaction_id AND n.status = 'waiting' AND NOT r.open
         AND NOT EXISTS (SELECT FROM feed.passing p WHERE p.interaction_id = n.id AND p.ended_at IS NULL)`,
      [ids],
    );
  }

  /** Ends an interaction: answered, or closed with another outcome. */
  async finish(interaction: TakenInteraction, outcome: Outcome, now: Date): Promise<void> {
    await this.work.write(
      'UPDATE feed.interaction SET status = $3, outcome = $4, done_at = $5 WHERE id = $1 AND arrived_at = $2',
      [interaction.id, interaction.arrivedAt, outcome === 'answered' ? 'answered' : 'closed', outcome, now],
    );
    this.offer(interaction.id, false);
    this.endPassing(interaction.id, now);
  }

  /** No other department is to answer it any more. */
  endPassing(id: Id, now: Date): void {
    this.work.post('UPDATE feed.passing SET ended_at = $2 WHERE interaction_id = $1 AND ended_at IS NULL', [id, now]);
  }

  /** It waits again, for everybody. */
  async reopen(interaction: TakenInteraction): Promise<void> {
    await this.work.write(
      `UPDATE feed.interaction SET status = 'waiting', outcome = NULL, done_at = NULL WHERE id = $1 AND arrived_at = $2`,
      [interaction.id, interaction.arrivedAt],
    );
    this.offer(interaction.id, true);
  }

  async setGoal(interaction: TakenInteraction, goalId: Id | null): Promise<void> {
    await this.work.write('UPDATE feed.interaction SET goal_id = $3 WHERE id = $1 AND arrived_at = $2', [
      interaction.id,
      interaction.arrivedAt,
      goalId,
    ]);
  }
}

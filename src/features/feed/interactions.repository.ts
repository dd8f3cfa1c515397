import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import type { Outcome } from './claim';
import { type Risk, riskOf } from './topic';

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
}

/** The write side of single interactions. The identity row is the lock of an interaction. */
@Injectable()
export class InteractionsRepository {
  constructor(private readonly work: Work) {}

  /** Takes an interaction locked. @throws Problem not-found */
  async take(id: Id): Promise<TakenInteraction> {
    const [identity] = await this.work.write<{ arrived_at: Date }>(
      'SELECT arrived_at FROM feed.identity WHERE interaction_id = $1 FOR NO KEY UPDATE',
      [id],
    );
    if (identity === undefined) throw notFound({ id });
    const [row] = await this.work.write<Omit<TakenInteraction, 'risk'> & { risk: number | null }>(
      `SELECT n.id, n.arrived_at AS "arrivedAt", n.channel_id AS "channelId", n.external_id AS "externalId",
         i.thread_id AS "threadId", n.ours, n.language, n.status,
         (SELECT max(r.risk) FROM feed.routing r WHERE r.interaction_id = n.id AND r.topic_id IS NOT NULL) AS risk
       FROM feed.interaction n JOIN feed.identity i ON i.interaction_id = n.id
       WHERE n.id = $1 AND n.arrived_at = $2`,
      [id, identity.arrived_at],
    );
    if (row === undefined) throw notFound({ id });
    return { ...row, risk: riskOf(row.risk) };
  }

  /** Offers interactions to everybody again, or takes them off the feed. */
  async offer(ids: readonly Id[], open: boolean): Promise<void> {
    await this.work.write('UPDATE feed.routing SET open = $2 WHERE interaction_id = ANY($1::uuid[]) AND open <> $2', [
      ids,
      open,
    ]);
  }

  /** Ends an interaction: answered, or closed with another outcome. */
  async finish(interaction: TakenInteraction, outcome: Outcome, now: Date): Promise<void> {
    await this.work.write(
      'UPDATE feed.interaction SET status = $3, outcome = $4, done_at = $5 WHERE id = $1 AND arrived_at = $2',
      [interaction.id, interaction.arrivedAt, outcome === 'answered' ? 'answered' : 'closed', outcome, now],
    );
    await this.offer([interaction.id], false);
  }

  async setGoal(interaction: TakenInteraction, goalId: Id | null): Promise<void> {
    await this.work.write('UPDATE feed.interaction SET goal_id = $3 WHERE id = $1 AND arrived_at = $2', [
      interaction.id,
      interaction.arrivedAt,
      goalId,
    ]);
  }
}

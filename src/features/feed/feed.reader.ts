import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { maskedSql } from './json';
import type { InteractionStatus } from './interactions.repository';
import { type Risk, riskOf, type TopicRef } from '../topics/public';

/** An interaction as other rooms see it. */
export interface InteractionView {
  readonly id: Id;
  readonly channelId: Id;
  readonly threadId: Id;
  readonly text: string;
  /** The text for whoever may not answer: without handles. */
  readonly masked: string;
  readonly language: string | null;
  /** Where it stands on its network. */
  readonly link: string | null;
  /** Its source has taken it back: there is no text any more. */
  readonly removed: boolean;
  /** The highest of its topics; null: unrouted. */
  readonly risk: Risk | null;
  readonly status: InteractionStatus;
  readonly goalId: Id | null;
  readonly topics: readonly TopicRef[];
}

export interface TopicCount {
  readonly topicId: Id;
  /** Arrived within the time asked for. */
  readonly arriving: number;
  /** Of those, how many wait for somebody to claim them. */
  readonly waiting: number;
  /** Of those, how many we answered. */
  readonly answered: number;
}

/** What other rooms may know of interactions. */
@Injectable()
export class FeedReader {
  constructor(private readonly work: Work) {}

  async interaction(id: Id): Promise<InteractionView | null> {
    const [row] = await this.work.read<Omit<InteractionView, 'risk'> & { risk: number | null }>(
      `SELECT n.id, n.channel_id AS "channelId", i.thread_id AS "threadId", n.text, ${maskedSql('n.text')} AS masked, n.language,
         n.link, n.removed_at IS NOT NULL AS removed, n.status,
         n.goal_id AS "goalId", t.risk, coalesce(t.topics, '[]') AS topics
       FROM feed.identity i
       JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
       LEFT JOIN LATERAL (
         SELECT max(r.risk) AS risk, json_agg(json_build_object('id', t.id, 'code', t.code, 'names', t.names,
           'risk', (ARRAY['low', 'medium', 'high'])[t.risk]) ORDER BY t.code) AS topics
         FROM feed.routing r JOIN topics.topic t ON t.id = r.topic_id WHERE r.interaction_id = n.id) t ON true
       WHERE i.interaction_id = $1`,
      [id],
    );
    return row === undefined ? null : { ...row, risk: riskOf(row.risk) };
  }

  /** Counts of interactions that arrived from `from` until before `until`, by topic. */
  counts(from: Date, until: Date): Promise<TopicCount[]> {
    return this.work.read<TopicCount>(
      `SELECT r.topic_id AS "topicId", count(*)::int AS arriving, (count(*) FILTER (WHERE r.open))::int AS waiting,
         (count(*) FILTER (WHERE n.status = 'answered'))::int AS answered
       FROM feed.routing r JOIN feed.interaction n ON n.id = r.interaction_id AND n.arrived_at = r.arrived_at
       WHERE r.topic_id IS NOT NULL AND r.arrived_at >= $1 AND r.arrived_at < $2 GROUP BY r.topic_id`,
      [from, until],
    );
  }
}

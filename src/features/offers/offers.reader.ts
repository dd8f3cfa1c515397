import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { OfferDto, UnpickedDto } from './offers.dto';

const CHANNEL = `json_build_object('id', c.channel_id, 'names', c.names)`;

@Injectable()
export class OffersReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** What is offered to me and still waits, as far as I may answer. */
  async mine(personId: Id): Promise<OfferDto[]> {
    const rows = await this.work.read<Omit<OfferDto, 'until' | 'dueAt'> & { until: Date; dueAt: Date | null }>(
      `SELECT o.interaction_id AS "interactionId", ${CHANNEL} AS channel, s.text, w.due_at AS "dueAt", o.until_at AS until,
         o.why, coalesce((SELECT json_agg(json_build_object('id', t.id, 'names', t.names) ORDER BY t.code)
           FROM topics.topic t WHERE t.id = ANY(feed.topics_of(o.interaction_id))), '[]') AS topics
       FROM offers.offer o
       JOIN LATERAL (SELECT w.channel_id, w.due_at FROM feed.awaiting w WHERE w.interaction_id = o.interaction_id LIMIT 1) w ON true
       JOIN permits.reach_at($1, 'reply', $2) r ON r.channel_id = w.channel_id AND r.risk >= feed.risk_of(o.interaction_id)
       JOIN channels.directory c ON c.channel_id = w.channel_id
       CROSS JOIN LATERAL feed.words(o.interaction_id) s
       WHERE o.person_id = $1 AND o.until_at > $2 ORDER BY w.due_at NULLS LAST, o.at`,
      [personId, this.clock.now()],
    );
    return rows.map((row) => ({ ...row, until: row.until.toISOString(), dueAt: row.dueAt?.toISOString() ?? null }));
  }

  /** What was offered and nobody took, by topic, within the actor's scope; never by person. */
  async unpicked(): Promise<UnpickedDto[]> {
    const rows = await this.work.read<Omit<UnpickedDto, 'oldestAt'> & { oldestAt: Date }>(
      `SELECT CASE WHEN t.id IS NULL THEN NULL ELSE json_build_object('id', t.id, 'names', t.names) END AS topic,
         ${CHANNEL} AS channel, count(*)::int AS interactions, min(w.arrived_at) AS "oldestAt"
       FROM offers.round n JOIN feed.waiting w ON w.interaction_id = n.interaction_id
       JOIN channels.directory c ON c.channel_id = w.channel_id
       LEFT JOIN topics.topic t ON t.id = w.topic_id
       WHERE NOT EXISTS (SELECT FROM offers.offer o WHERE o.interaction_id = n.interaction_id)
         AND access.reaches_work($1, w.channel_id, CASE WHEN w.topic_id IS NULL THEN '{}' ELSE ARRAY[w.topic_id] END, NULL)
       GROUP BY t.id, t.names, c.channel_id, c.names ORDER BY count(*) DESC, min(w.arrived_at) LIMIT 200`,
      [reachOf('feed:triage')],
    );
    return rows.map((row) => ({ ...row, oldestAt: row.oldestAt.toISOString() }));
  }
}

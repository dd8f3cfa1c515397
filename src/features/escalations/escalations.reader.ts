import { Injectable } from '@nestjs/common';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { declareGauge } from '../../platform/declarations/gauges';
import type { EscalationDto, FeedHealthDto, UnseenDto } from './escalations.dto';

declareGauge({
  name: 'obi_interactions_unseen',
  help: 'Interactions late, in nobody’s hands, and told to no lead: 0, or due within the last minute.',
  count: `SELECT count(*)::int AS n FROM feed.offered o WHERE o.due_at <= $1
    AND NOT EXISTS (SELECT FROM escalations.escalation e WHERE e.interaction_id = o.interaction_id AND e.ended_at IS NULL)`,
});
declareGauge({
  name: 'obi_interactions_escalated',
  help: 'Interactions late and in nobody’s hands that leads were told of.',
  count: 'SELECT count(*)::int AS n FROM escalations.escalation WHERE ended_at IS NULL AND $1::timestamptz IS NOT NULL',
});

@Injectable()
export class EscalationsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** What is late and in nobody's hands, within the actor's scope: the longest overdue first, then by risk. */
  async waiting(): Promise<EscalationDto[]> {
    const rows = await this.work.read<Omit<EscalationDto, 'dueAt'> & { dueAt: Date }>(
      `SELECT e.id, e.interaction_id AS "interactionId", json_build_object('id', c.channel_id, 'names', c.names) AS channel,
         coalesce((SELECT json_agg(json_build_object('id', t.id, 'names', t.names) ORDER BY t.code) FROM topics.topic t
           WHERE t.id = ANY(feed.topics_of(e.interaction_id))), '[]') AS topics,
         feed.risk_of(e.interaction_id) AS risk, e.due_at AS "dueAt", e.step
       FROM escalations.escalation e JOIN channels.directory c ON c.channel_id = e.channel_id
       WHERE e.ended_at IS NULL AND access.reaches_work($1, e.channel_id, feed.topics_of(e.interaction_id), NULL)
       ORDER BY e.due_at, feed.risk_of(e.interaction_id) DESC, e.id LIMIT 200`,
      [reachOf('feed:triage')],
    );
    return rows.map((row) => ({ ...row, dueAt: row.dueAt.toISOString() }));
  }

  /** The same promise as a lead sees it, with who is there to keep it. */
  async health(): Promise<FeedHealthDto> {
    const [found] = await this.work.read<FeedHealthDto>(
      `SELECT (SELECT count(*)::int FROM escalations.unseen_at($1) u
           WHERE access.reaches_work($2, u.channel_id, feed.topics_of(u.interaction_id), NULL)) AS unseen,
         (SELECT count(*)::int FROM escalations.escalation e
           WHERE e.ended_at IS NULL AND access.reaches_work($2, e.channel_id, feed.topics_of(e.interaction_id), NULL)) AS escalated,
         (SELECT coalesce(json_agg(json_build_object('channel', json_build_object('id', c.channel_id, 'names', c.names),
             'people', s.people) ORDER BY c.code), '[]')
           FROM (SELECT o.channel_id, json_agg(json_build_object('id', d.person_id, 'givenName', d.given_name,
               'familyName', d.family_name, 'names', d.names) ORDER BY d.family_name, d.person_id) AS people
             FROM rosters.on_duty_at($1) o JOIN people.directory d ON d.person_id = o.person_id GROUP BY 1) s
           JOIN channels.directory c ON c.channel_id = s.channel_id
           WHERE access.reaches_work($2, c.channel_id, NULL, NULL)) AS "onDuty"`,
      [this.clock.now(), reachOf('feed:triage')],
    );
    return found ?? { unseen: 0, escalated: 0, onDuty: [] };
  }

  /** The promise that nothing waits unseen, counted. */
  async unseen(): Promise<UnseenDto> {
    const [counts] = await this.work.read<UnseenDto>(
      `SELECT (SELECT count(*)::int FROM escalations.unseen_at($1)) AS unseen,
         (SELECT count(*)::int FROM escalations.escalation WHERE ended_at IS NULL) AS escalated`,
      [this.clock.now()],
    );
    return counts ?? { unseen: 0, escalated: 0 };
  }
}

import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { instantSql, maskedSql } from '../feed/public';
import { atRisk, chosen, type Filter, late } from './choosing';
import type { BoardDto, ServiceWeekDto, ServiceWeeksDto, StandingInteractionDto } from './board.dto';

const NOW = '$1::timestamptz';
const WEEK = 7 * 86_400_000;

/**
 * Counts what is not done by channel and topic, and adds what the hours counted; whatever the size of the feed, it reads
 * no more than what is open, from its partial index or the table once.
 */
export const BOARD = `
  WITH open AS MATERIALIZED (
    SELECT s.channel_id, s.topic_id, count(*) FILTER (WHERE NOT s.held) AS waiting, count(*) FILTER (WHERE s.held) AS held,
      count(*) FILTER (WHERE ${late('s', NOW)}) AS late, count(*) FILTER (WHERE ${atRisk('s', NOW)}) AS at_risk,
      min(s.arrived_at) AS oldest, min(s.due_at) AS next_due
    FROM feed.standing s GROUP BY s.channel_id, s.topic_id),
  counted AS MATERIALIZED (
    SELECT h.channel_id, h.topic_id, sum(h.arrived) FILTER (WHERE h.hour > ${NOW} - interval '24 hours') AS arrived_day,
      sum(h.arrived) AS arrived_week, sum(h.answered) FILTER (WHERE h.hour > ${NOW} - interval '24 hours') AS answered_day,
      sum(h.answered) AS answered_week
    FROM triage.hour h WHERE h.hour > ${NOW} - interval '7 days' GROUP BY h.channel_id, h.topic_id),
  place AS (SELECT channel_id, topic_id FROM open UNION SELECT channel_id, topic_id FROM counted)
  SELECT coalesce(json_agg(json_build_object('channelId', d.channel_id, 'channelNames', d.names, 'topicId', t.id, 'topicNames', t.names,
      'waiting', coalesce(o.waiting, 0), 'held', coalesce(o.held, 0), 'atRisk', coalesce(o.at_risk, 0), 'late', coalesce(o.late, 0),
      'oldest', ${instantSql('o.oldest')}, 'nextDue', ${instantSql('o.next_due')},
      'arrivedDay', coalesce(c.arrived_day, 0), 'arrivedWeek', coalesce(c.arrived_week, 0),
      'answeredDay', coalesce(c.answered_day, 0), 'answeredWeek', coalesce(c.answered_week, 0))
    ORDER BY coalesce(o.late, 0) DESC, coalesce(o.at_risk, 0) DESC, coalesce(o.waiting, 0) DESC, d.code, t.code), '[]')::text AS json
  FROM place p JOIN channels.directory d ON d.channel_id = p.channel_id
  LEFT JOIN topics.topic t ON t.id = p.topic_id
  LEFT JOIN open o ON o.channel_id = p.channel_id AND o.topic_id IS NOT DISTINCT FROM p.topic_id
  LEFT JOIN counted c ON c.channel_id = p.channel_id AND c.topic_id IS NOT DISTINCT FROM p.topic_id
  WHERE access.reaches_work($2::jsonb, p.channel_id, array_remove(ARRAY[p.topic_id], NULL), NULL)`;

/** Beyond so many nobody counts on: the screen says more than that. */
export const MOST = 200_000;

/** What is not done, as a lead sees and chooses it. */
@Injectable()
export class TriageReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async board(): Promise<BoardDto> {
    const rows = await this.work.json('triage.board', BOARD, [this.clock.now(), reachOf('feed:triage')]);
    return { items: JSON.parse(rows) as BoardDto['items'] };
  }

  async serviceWeeks(weeks: number, channelId: Id | null): Promise<ServiceWeeksDto> {
    const now = this.clock.now().getTime();
    const ends = Array.from({ length: weeks }, (_, at) => dateOf(new Date(now - (weeks - 1 - at) * WEEK)));
    const items = await this.work.read<ServiceWeekDto>(
      `SELECT w.day::text AS on, coalesce(sum(s.owed), 0)::int AS owed, coalesce(sum(s.in_time), 0)::int AS "inTime"
       FROM unnest($1::date[]) AS w (day)
       LEFT JOIN triage.service_day s ON s.day > w.day - 7 AND s.day <= w.day
         AND ($2::uuid IS NULL OR s.channel_id = $2)
         AND access.reaches_work($3::jsonb, s.channel_id, array_remove(ARRAY[s.topic_id], NULL), NULL)
       GROUP BY w.day ORDER BY w.day`,
      [ends, channelId, reachOf('feed:triage')],
    );
    return { items: [...items] };
  }

  /** How many interactions a filter chooses. */
  async count(filter: Filter): Promise<number> {
    const { where, values } = chosen(filter);
    const [row] = await this.work.read<{ count: number }>(
      `SELECT count(DISTINCT s.interaction_id)::int AS count FROM feed.standing s WHERE ${where}`,
      [...this.common(), ...values],
    );
    return row?.count ?? 0;
  }

  /** Those a filter chooses, in the transaction. */
  async chosen(filter: Filter): Promise<Id[]> {
    const { where, values } = chosen(filter);
    const rows = await this.work.read<{ id: Id }>(
      `SELECT DISTINCT s.interaction_id AS id FROM feed.standing s WHERE ${where} LIMIT ${MOST + 1}`,
      [...this.common(), ...values],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of the given ones that lie within the lead's scope, done or not. */
  async within(ids: readonly Id[]): Promise<ReadonlySet<Id>> {
    const rows = await this.work.read<{ id: Id }>(
      `SELECT DISTINCT r.interaction_id AS id FROM feed.routed r
       WHERE r.interaction_id = ANY($1::uuid[])
         AND access.reaches_work($2::jsonb, r.channel_id, array_remove(ARRAY[r.topic_id], NULL), NULL)`,
      [ids, reachOf('feed:triage')],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** What a filter chooses, by the time it is owed and then by arrival; handles masked for whoever may not answer there. */
  async page(
    personId: Id,
    filter: Filter,
    after: string | undefined,
    limit: number,
  ): Promise<Page<StandingInteractionDto>> {
    const cursor = decodeCursor(after, ['instant', 'instant', 'id']);
    const { where, values } = chosen(filter, 8);
    const rows = await this.work.read<StandingInteractionDto>(
      `WITH answers AS MATERIALIZED (SELECT channel_id, risk FROM permits.reach_at($3, 'reply', $1)),
       page AS MATERIALIZED (
         SELECT s.interaction_id, s.arrived_at, coalesce(min(s.due_at), '9999-12-31Z') AS due_at, bool_or(s.held) AS held,
           max(s.risk) AS risk, CASE WHEN bool_and(s.topic_id IS NULL) THEN 3 ELSE max(s.risk) END AS feared
         FROM feed.standing s WHERE ${where} GROUP BY s.interaction_id, s.arrived_at
         HAVING $4::text IS NULL OR (coalesce(min(s.due_at), '9999-12-31Z'), s.arrived_at, s.interaction_id) > ($4::timestamptz, $5::timestamptz, $6::uuid)
         ORDER BY 3, 2, 1 LIMIT $7)
       SELECT p.interaction_id AS id, json_build_object('id', d.channel_id, 'code', d.code, 'names', d.names) AS channel,
         CASE WHEN a.channel_id IS NULL THEN ${maskedSql('h.text')} ELSE h.text END AS text, h.language,
         ${instantSql('h.said_at')} AS "saidAt", ${instantSql('p.arrived_at')} AS "arrivedAt",
         CASE WHEN p.due_at = '9999-12-31Z' THEN NULL ELSE ${instantSql('p.due_at')} END AS "dueAt",
         coalesce(p.due_at <= $1, false) AS late, p.held, (ARRAY['low', 'medium', 'high'])[p.risk] AS risk,
         (SELECT coalesce(json_agg(json_build_object('id', t.id, 'names', t.names) ORDER BY t.code), '[]')
          FROM feed.routed r JOIN topics.topic t ON t.id = r.topic_id WHERE r.interaction_id = p.interaction_id) AS topics,
         (SELECT coalesce(json_agg(json_build_object('id', t.id, 'names', t.names) ORDER BY t.id), '[]')
          FROM triage.tagged g JOIN triage.tag t ON t.id = g.tag_id WHERE g.interaction_id = p.interaction_id) AS tags
       FROM page p CROSS JOIN LATERAL (
         SELECT * FROM feed.heard h WHERE h.interaction_id = p.interaction_id AND h.arrived_at = p.arrived_at OFFSET 0) h
       JOIN channels.directory d ON d.channel_id = h.channel_id
       LEFT JOIN answers a ON a.channel_id = h.channel_id AND a.risk >= p.feared
       ORDER BY p.due_at, p.arrived_at, p.interaction_id`,
      [
        ...this.common(),
        personId,
        ...[cursor?.[0] ?? null, cursor?.[1] ?? null, cursor?.[2] ?? null, limit + 1],
        ...values,
      ],
    );
    const page = pageOf(rows, limit, ({ dueAt, arrivedAt, id }) => [dueAt ?? FAR, arrivedAt, id]);
    return page;
  }

  private common(): unknown[] {
    return [this.clock.now(), reachOf('feed:triage')];
  }
}

const FAR = '9999-12-31T00:00:00.000Z';

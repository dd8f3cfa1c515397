import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Permits } from '../permits/public';
import { channelSql, cursorSql, instantSql, maskedSql, riskSql, told, topicsSql } from './json';
import { riskNumber, UNROUTED_RISK } from './topic';

const LAST: readonly [string, string] = ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const FIRST: readonly [string, string] = ['0001-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'];

/**
 * What waits under the person's topics on each channel, up to the risk they reach there, and what they hold: for each
 * (channel, topic, risk) the newest few from the index of what is open, merged newest first.
 */
const LIVE = `
  WITH reach AS MATERIALIZED (
    SELECT channel_id, risk FROM permits.reach_at($1, 'read-feed', $2) WHERE channel_id IS NOT NULL),
  answers AS MATERIALIZED (
    SELECT channel_id, risk FROM permits.reach_at($1, 'reply', $2) WHERE channel_id IS NOT NULL),
  pair AS MATERIALIZED (
    SELECT tc.channel_id, tc.topic_id, reach.risk
    FROM (SELECT DISTINCT topic_id FROM feed.topic_person WHERE person_id = $1 AND until_at IS NULL) mine
    JOIN feed.topic_channel tc ON tc.topic_id = mine.topic_id JOIN reach ON reach.channel_id = tc.channel_id),
  hit AS MATERIALIZED (
    SELECT DISTINCT ON (h.arrived_at, h.interaction_id) h.arrived_at, h.interaction_id, h.held, h.risk FROM (
      SELECT o.arrived_at, o.interaction_id, false AS held, level.risk FROM pair
      JOIN (VALUES (1), (2), (3)) AS level (risk) ON level.risk <= pair.risk
      CROSS JOIN LATERAL (
        SELECT r.arrived_at, r.interaction_id FROM feed.routing r
        WHERE r.channel_id = pair.channel_id AND r.topic_id = pair.topic_id AND r.risk = level.risk AND r.open
          AND (r.arrived_at, r.interaction_id) < ($3, $4)
        ORDER BY r.arrived_at DESC, r.interaction_id DESC LIMIT $5 + 1) o
      UNION ALL
      SELECT i.arrived_at, i.interaction_id, true,
        (SELECT coalesce(max(r.risk), 1) FROM feed.routing r WHERE r.interaction_id = i.interaction_id)
      FROM feed.claim c JOIN feed.identity i ON i.interaction_id = c.interaction_id
      WHERE c.person_id = $1 AND c.ended_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > $2)
        AND (i.arrived_at, i.interaction_id) < ($3, $4)) h
    ORDER BY h.arrived_at DESC, h.interaction_id DESC LIMIT $5 + 1),
  page AS MATERIALIZED (SELECT * FROM hit ORDER BY arrived_at DESC, interaction_id DESC LIMIT $5)
  SELECT json_build_object(
    'items', coalesce((
      SELECT json_agg(json_build_object(
        'id', n.id, 'channel', ${channelSql('c')},
        'text', CASE WHEN p.risk <= a.risk THEN n.text ELSE ${maskedSql('n.text')} END,
        'language', n.language, 'saidAt', ${instantSql('n.said_at')}, 'arrivedAt', ${instantSql('n.arrived_at')},
        'risk', ${riskSql('p.risk')}, 'topics', ${topicsSql('n.id')}, 'claimedByMe', p.held,
        'can', CASE WHEN p.held THEN '["draft", "release", "outcome"]'::json
                    WHEN p.risk <= a.risk THEN '["claim"]'::json ELSE '[]'::json END)
        ORDER BY p.arrived_at DESC, p.interaction_id DESC)
      FROM page p
      CROSS JOIN LATERAL (
        SELECT i.* FROM feed.interaction i WHERE i.id = p.interaction_id AND i.arrived_at = p.arrived_at OFFSET 0) n
      JOIN channels.directory c ON c.channel_id = n.channel_id LEFT JOIN answers a ON a.channel_id = n.channel_id), '[]'),
    'next', CASE WHEN (SELECT count(*) FROM hit) > $5 THEN (
      SELECT ${cursorSql('l.arrived_at', 'l.interaction_id')}
      FROM (SELECT * FROM page ORDER BY arrived_at, interaction_id LIMIT 1) l) END,
    'missing', '[]'::json)::text AS json`;

/**
 * `OFFSET 0` keeps the rows of a page looked up one by one: a planner that sees few months would hash whole partitions.
 * What leads see of what no rule knew a topic for: the oldest first.
 */
const UNROUTED = `
  WITH answers AS MATERIALIZED (
    SELECT channel_id FROM permits.reach_at($4, 'reply', $5) WHERE risk >= ${riskNumber(UNROUTED_RISK)}),
  hit AS MATERIALIZED (
    SELECT r.arrived_at, r.interaction_id FROM feed.routing r
    WHERE r.open AND r.topic_id IS NULL AND (r.arrived_at, r.interaction_id) > ($1, $2)
    ORDER BY r.arrived_at, r.interaction_id LIMIT $3 + 1),
  page AS MATERIALIZED (SELECT * FROM hit ORDER BY arrived_at, interaction_id LIMIT $3)
  SELECT json_build_object(
    'items', coalesce((
      SELECT json_agg(json_build_object(
        'id', n.id, 'channel', ${channelSql('c')},
        'text', CASE WHEN n.channel_id IN (SELECT channel_id FROM answers) THEN n.text ELSE ${maskedSql('n.text')} END,
        'language', n.language,
        'saidAt', ${instantSql('n.said_at')}, 'arrivedAt', ${instantSql('n.arrived_at')})
        ORDER BY p.arrived_at, p.interaction_id)
      FROM page p
      CROSS JOIN LATERAL (
        SELECT i.* FROM feed.interaction i WHERE i.id = p.interaction_id AND i.arrived_at = p.arrived_at OFFSET 0) n
      JOIN channels.directory c ON c.channel_id = n.channel_id), '[]'),
    'next', CASE WHEN (SELECT count(*) FROM hit) > $3 THEN (
      SELECT ${cursorSql('l.arrived_at', 'l.interaction_id')}
      FROM (SELECT * FROM page ORDER BY arrived_at DESC, interaction_id DESC LIMIT 1) l) END)::text AS json`;

const EMPTY = '{"items" : []';

/** Pages whose JSON PostgreSQL builds. */
@Injectable()
export class LiveReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
  ) {}

  /** The person's live feed, newest first; an empty one says which permit is missing, if one is. */
  async feed(personId: Id, after: string | undefined, limit: number): Promise<string> {
    const cursor = decodeCursor(after, 2) ?? LAST;
    const page = await this.work.json('feed.page', LIVE, [personId, this.clock.now(), cursor[0], cursor[1], limit]);
    if (!page.startsWith(EMPTY)) return page;
    const { missing } = await this.permits.answer(personId, 'read-feed', { channelId: null, risk: 'low' });
    return JSON.stringify({ items: [], next: null, missing: told(missing) });
  }

  /** Handles are masked for a lead who may not answer there. */
  unrouted(personId: Id, after: string | undefined, limit: number): Promise<string> {
    const cursor = decodeCursor(after, 2) ?? FIRST;
    return this.work.json('feed.unrouted', UNROUTED, [cursor[0], cursor[1], limit, personId, this.clock.now()]);
  }
}

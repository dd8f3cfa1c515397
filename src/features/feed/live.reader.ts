import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Permits } from '../permits/public';
import { channelSql, cursorSql, instantSql, maskedSql, riskSql, told, topicsSql } from './json';
import { riskNumber, UNROUTED_RISK } from '../topics/public';

const LAST: readonly [string, string] = ['9999-12-31T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
const FIRST: readonly [string, string] = ['0001-01-01T00:00:00.000Z', '00000000-0000-0000-0000-000000000000'];

/** Of each list that is merged: the newest few, before it is known how far down the page goes. */
const HEAD = 4;

/** The part of a list of open routings that lies between two of its keys, newest first. */
const part = (list: string, bounds: string, limit: string): string => `
  SELECT r.arrived_at, r.interaction_id FROM feed.routing r
  WHERE r.channel_id = ${list}.channel_id AND r.topic_id = ${list}.topic_id AND r.risk = ${list}.risk AND r.open AND ${bounds}
  ORDER BY r.arrived_at DESC, r.interaction_id DESC LIMIT ${limit}`;

/**
 * What waits under the person's topics on each channel, up to the risk they reach there, and what they hold: a merge of
 * the lists (channel, topic, risk) in the index of what is open. The heads of all lists say what the page's oldest is at
 * least (`edge`); only lists whose head lies above that are read further, and no further than that.
 */
const LIVE = `
  WITH reaches AS MATERIALIZED (
    SELECT capability, channel_id, risk FROM permits.reaches_at($1, '{read-feed,reply}', $2) WHERE channel_id IS NOT NULL),
  answers AS (SELECT channel_id, risk FROM reaches WHERE capability = 'reply'),
  list AS MATERIALIZED (
    SELECT tc.channel_id, tc.topic_id, level.risk
    FROM (SELECT DISTINCT topic_id FROM topics.topic_person WHERE person_id = $1 AND until_at IS NULL) mine
    JOIN topics.topic_channel tc ON tc.topic_id = mine.topic_id
    JOIN reaches reach ON reach.channel_id = tc.channel_id AND reach.capability = 'read-feed'
    JOIN (VALUES (1), (2), (3)) AS level (risk) ON level.risk <= reach.risk),
  head AS MATERIALIZED (
    SELECT list.*, h.* FROM list CROSS JOIN LATERAL (
      SELECT p.*, row_number() OVER (ORDER BY p.arrived_at DESC, p.interaction_id DESC) AS place
      FROM (${part('list', '(r.arrived_at, r.interaction_id) < ($3, $4)', String(HEAD))}) p) h),
  nth AS MATERIALIZED (
    SELECT DISTINCT arrived_at, interaction_id FROM head ORDER BY arrived_at DESC, interaction_id DESC LIMIT 1 OFFSET $5),
  edge AS MATERIALIZED (
    SELECT coalesce((SELECT arrived_at FROM nth), '${FIRST[0]}') AS arrived_at,
      coalesce((SELECT interaction_id FROM nth), '${FIRST[1]}') AS interaction_id),
  hit AS MATERIALIZED (
    SELECT DISTINCT ON (h.arrived_at, h.interaction_id) h.arrived_at, h.interaction_id, h.held, h.risk FROM (
      SELECT arrived_at, interaction_id, false AS held, risk FROM head
      UNION ALL
      SELECT o.arrived_at, o.interaction_id, false, head.risk FROM edge
      JOIN head ON head.place = ${HEAD} AND (head.arrived_at, head.interaction_id) > (edge.arrived_at, edge.interaction_id)
      CROSS JOIN LATERAL (${part(
        'head',
        `(r.arrived_at, r.interaction_id) < (head.arrived_at, head.interaction_id)
         AND (r.arrived_at, r.interaction_id) >= (edge.arrived_at, edge.interaction_id)`,
        '$5 + 1',
      )}) o
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
      AND access.reaches_work($6::jsonb, r.channel_id, '{}', NULL)
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
    const values = [cursor[0], cursor[1], limit, personId, this.clock.now(), reachOf('feed:triage')];
    return this.work.json('feed.unrouted', UNROUTED, values);
  }
}

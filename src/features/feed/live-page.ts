import { channelSql, cursorSql, instantSql, maskedSql, riskSql, routedSql } from './json';

export const ORDERS = ['newest', 'urgency'] as const;
/** The newest first; or by the time left to the first answer, then risk, then arrival. */
export type Order = (typeof ORDERS)[number];

/** Of each list that is merged: the newest few, before it is known how far down the page goes. */
const HEAD = 4;

/*
 * $1 the person, $2 now, $3 how many are shown, $4 how many are looked at, $5 channels, $6 topics, $7 risks, $8 languages
 * (`*`: any; null: the person's own), $9 only unread ones, $10 only those the person holds, $11 that arrived until then;
 * from $12 on the cursor.
 *
 * A page is a merge of the lists (channel, topic, risk) in an index of what is open: the heads of all lists say how far
 * the page goes at most (`edge`); only lists whose head lies before that are read further, and no further than that.
 * What remains to be told of each row (its language, whether it was read) is asked of the rows looked at and of no more.
 */

const WHO = `
  WITH reaches AS MATERIALIZED (
    SELECT capability, channel_id, risk FROM permits.reaches_at($1, '{read-feed,reply}', $2) WHERE channel_id IS NOT NULL),
  answers AS (SELECT channel_id, risk FROM reaches WHERE capability = 'reply'),
  me AS MATERIALIZED (SELECT p.languages, s.until_at, s.read FROM people.directory p
    LEFT JOIN feed.seen s ON s.person_id = p.person_id WHERE p.person_id = $1),
  held AS MATERIALIZED (
    SELECT i.arrived_at, i.interaction_id, w.risk, coalesce(w.due_at, 'infinity') AS due
    FROM feed.claim c JOIN feed.identity i ON i.interaction_id = c.interaction_id
    CROSS JOIN LATERAL (SELECT coalesce(max(r.risk), 1) AS risk, min(r.due_at) AS due_at, array_agg(r.topic_id) AS topics
      FROM feed.routing r WHERE r.interaction_id = i.interaction_id) w
    WHERE c.person_id = $1 AND c.ended_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > $2)
      AND ($5::uuid[] IS NULL OR i.channel_id = ANY($5)) AND ($6::uuid[] IS NULL OR w.topics && $6)
      AND ($7::int[] IS NULL OR w.risk = ANY($7))),`;

const LISTS = `
    SELECT tc.channel_id, tc.topic_id, level.risk FROM (SELECT DISTINCT topic_id FROM topics.topic_person WHERE person_id = $1 AND until_at IS NULL
      AND ($6::uuid[] IS NULL OR topic_id = ANY($6))) mine
    JOIN topics.topic_channel tc ON tc.topic_id = mine.topic_id
    JOIN reaches reach ON reach.channel_id = tc.channel_id AND reach.capability = 'read-feed'
    JOIN (VALUES (1), (2), (3)) AS level (risk) ON level.risk <= reach.risk
    WHERE NOT $10 AND ($5::uuid[] IS NULL OR tc.channel_id = ANY($5)) AND ($7::int[] IS NULL OR level.risk = ANY($7))
      AND NOT feed.frozen($1, tc.topic_id, tc.channel_id, $2)`;

const OPEN = (list: string): string =>
  `r.channel_id = ${list}.channel_id AND r.topic_id = ${list}.topic_id AND r.risk = ${list}.risk AND r.open`;

/** The part of a list that lies between two of its keys, newest first. */
const newer = (list: string, bounds: string, limit: string): string => `
  SELECT r.arrived_at, r.interaction_id FROM feed.routing r WHERE ${OPEN(list)} AND ${bounds}
  ORDER BY r.arrived_at DESC, r.interaction_id DESC LIMIT ${limit}`;

const NEWEST_HITS = `${WHO}
  list AS MATERIALIZED (${LISTS}),
  head AS MATERIALIZED (
    SELECT list.*, h.* FROM list CROSS JOIN LATERAL (
      SELECT p.*, row_number() OVER (ORDER BY p.arrived_at DESC, p.interaction_id DESC) AS place
      FROM (${newer('list', '(r.arrived_at, r.interaction_id) < ($12, $13)', String(HEAD))}) p) h),
  nth AS MATERIALIZED (
    SELECT DISTINCT arrived_at, interaction_id FROM head ORDER BY arrived_at DESC, interaction_id DESC LIMIT 1 OFFSET $4),
  edge AS MATERIALIZED (
    SELECT coalesce((SELECT arrived_at FROM nth), '-infinity') AS arrived_at,
      coalesce((SELECT interaction_id FROM nth), '00000000-0000-0000-0000-000000000000') AS interaction_id),
  hit AS MATERIALIZED (
    SELECT DISTINCT ON (h.arrived_at, h.interaction_id) h.* FROM (
      SELECT arrived_at, interaction_id, false AS held, risk FROM head
      UNION ALL
      SELECT o.arrived_at, o.interaction_id, false, head.risk FROM edge
      JOIN head ON head.place = ${HEAD} AND (head.arrived_at, head.interaction_id) > (edge.arrived_at, edge.interaction_id)
      CROSS JOIN LATERAL (${newer(
        'head',
        `(r.arrived_at, r.interaction_id) < (head.arrived_at, head.interaction_id)
         AND (r.arrived_at, r.interaction_id) >= (edge.arrived_at, edge.interaction_id)`,
        '$4 + 1',
      )}) o
      UNION ALL
      SELECT arrived_at, interaction_id, true, risk FROM held WHERE (arrived_at, interaction_id) < ($12, $13)) h
    ORDER BY h.arrived_at DESC, h.interaction_id DESC LIMIT $4 + 1),`;

/** The part of a list after a key: what has an instant by which it is owed, or what has none. */
const sooner = (list: string, dated: string, undated: string, limit: string): string => `
  (SELECT r.due_at, r.arrived_at, r.interaction_id FROM feed.routing r
   WHERE ${list}.dated AND ${OPEN(list)} AND (r.due_at, r.arrived_at, r.interaction_id) > ${dated}
   ORDER BY r.due_at, r.arrived_at, r.interaction_id LIMIT ${limit})
  UNION ALL
  (SELECT r.due_at, r.arrived_at, r.interaction_id FROM feed.routing r
   WHERE NOT ${list}.dated AND ${OPEN(list)} AND r.due_at IS NULL AND (r.arrived_at, r.interaction_id) > ${undated}
   ORDER BY r.due_at, r.arrived_at, r.interaction_id LIMIT ${limit})`;

/** The cursor: $12 due (`infinity` where nothing is owed), $13 the risk below zero, $14 and $15 arrival and id. */
const URGENT_HITS = `${WHO}
  list AS MATERIALIZED (
    SELECT l.*, CASE WHEN l.dated AND l.rank < $13 THEN 'infinity'::timestamptz
        WHEN l.rank = $13 AND (l.dated OR $12::timestamptz = 'infinity') THEN $14::timestamptz
        ELSE '-infinity' END AS low
    FROM (SELECT t.*, -t.risk AS rank, d.dated FROM (${LISTS}) t, (VALUES (true), (false)) AS d (dated)) l
    WHERE $12::timestamptz < 'infinity' OR (NOT l.dated AND l.rank >= $13)),
  head AS MATERIALIZED (
    SELECT list.*, h.* FROM list CROSS JOIN LATERAL (
      SELECT coalesce(p.due_at, 'infinity') AS due, p.arrived_at, p.interaction_id,
        row_number() OVER (ORDER BY p.due_at, p.arrived_at, p.interaction_id) AS place
      FROM (${sooner('list', '($12, list.low, $15)', '(list.low, $15)', String(HEAD))}) p) h),
  nth AS MATERIALIZED (
    SELECT DISTINCT due, rank, arrived_at, interaction_id FROM head
    ORDER BY due, rank, arrived_at, interaction_id LIMIT 1 OFFSET $4),
  edge AS MATERIALIZED (
    SELECT coalesce((SELECT due FROM nth), 'infinity') AS due, coalesce((SELECT rank FROM nth), 0) AS rank,
      coalesce((SELECT arrived_at FROM nth), 'infinity') AS arrived_at,
      coalesce((SELECT interaction_id FROM nth), 'ffffffff-ffff-ffff-ffff-ffffffffffff') AS interaction_id),
  hit AS MATERIALIZED (
    SELECT DISTINCT ON (h.due, h.rank, h.arrived_at, h.interaction_id) h.* FROM (
      SELECT due, rank, arrived_at, interaction_id, false AS held, risk FROM head
      UNION ALL
      SELECT coalesce(o.due_at, 'infinity'), head.rank, o.arrived_at, o.interaction_id, false, head.risk FROM edge
      JOIN head ON head.place = ${HEAD}
        AND (head.due, head.rank, head.arrived_at, head.interaction_id) < (edge.due, edge.rank, edge.arrived_at, edge.interaction_id)
      CROSS JOIN LATERAL (${sooner(
        'head',
        '(head.due, head.arrived_at, head.interaction_id) AND r.due_at <= edge.due',
        '(head.arrived_at, head.interaction_id)',
        '$4 + 1',
      )}) o
      UNION ALL
      SELECT due, -risk, arrived_at, interaction_id, true, risk FROM held
      WHERE (due, -risk, arrived_at, interaction_id) > ($12::timestamptz, $13, $14, $15)) h
    ORDER BY h.due, h.rank, h.arrived_at, h.interaction_id LIMIT $4 + 1),`;

interface Shape {
  readonly hits: string;
  /** What it is ordered by. */
  readonly keys: readonly string[];
  readonly ascending: boolean;
  /** The parameter that says whether it is asked through a saved search, which shows no protected talk. */
  readonly saved: string;
  /** The cursor of the row `l`. */
  readonly cursor: string;
}

function pageSql({ hits, keys, ascending, saved, cursor }: Shape): string {
  const order = (alias: string, up = ascending): string =>
    keys.map((key) => `${alias}.${key} ${up ? 'ASC' : 'DESC'}`).join(', ');
  const after = (rows: string): string =>
    `(SELECT ${cursor} FROM (SELECT * FROM ${rows} r ORDER BY ${order('r', !ascending)} LIMIT 1) l)`;
  return `${hits}
  looked AS MATERIALIZED (SELECT * FROM hit r ORDER BY ${order('r')} LIMIT $4),
  page AS MATERIALIZED (
    SELECT l.*, n.channel_id, n.text, n.language, n.said_at, n.unread
    FROM (SELECT * FROM looked r ORDER BY ${order('r')}) l CROSS JOIN me
    CROSS JOIN LATERAL (
      SELECT i.channel_id, i.text, i.language, i.said_at, i.protected,
        (me.until_at IS NULL OR i.arrived_at > me.until_at) AND NOT i.id = ANY(coalesce(me.read, '{}')) AS unread
      FROM feed.interaction i WHERE i.id = l.interaction_id AND i.arrived_at = l.arrived_at OFFSET 0) n
    WHERE l.arrived_at <= $11 AND NOT (n.protected AND ${saved}) AND (NOT $9 OR n.unread) AND (l.held OR CASE WHEN $8::text[] IS NULL
      THEN n.language IS NULL OR me.languages = '{}' OR n.language = ANY(me.languages)
      ELSE '*' = ANY($8) OR n.language = ANY($8) END)
    ORDER BY ${order('l')} LIMIT $3)
  SELECT (SELECT count(*)::int FROM page) AS shown, coalesce((
      SELECT json_agg(json_build_object(
        'id', p.interaction_id, 'channel', ${channelSql('c')},
        'text', CASE WHEN p.risk <= a.risk THEN p.text ELSE ${maskedSql('p.text')} END,
        'language', p.language, 'saidAt', ${instantSql('p.said_at')}, 'arrivedAt', ${instantSql('p.arrived_at')},
        'dueAt', ${instantSql('w.due_at')}, 'late', coalesce(w.due_at <= $2, false), 'risk', ${riskSql('p.risk')}, 'topics', coalesce(w.topics, '[]'),
        'claimedByMe', p.held, 'unread', p.unread,
        'can', CASE WHEN p.held THEN '["draft", "release", "outcome", "hand-over"]'::json
                    WHEN p.risk <= a.risk THEN '["claim"]'::json ELSE '[]'::json END)
        ORDER BY ${order('p')})
      FROM page p JOIN channels.directory c ON c.channel_id = p.channel_id
      LEFT JOIN answers a ON a.channel_id = p.channel_id
      CROSS JOIN LATERAL (${routedSql('p.interaction_id')}) w), '[]') AS items,
    CASE WHEN (SELECT count(*) FROM page) = $3 AND (SELECT count(*) FROM hit) > $3 THEN ${after('page')}
      WHEN (SELECT count(*) FROM hit) > $4 THEN ${after('looked')} END AS next`;
}

export const PAGES: Readonly<Record<Order, string>> = {
  newest: pageSql({
    hits: NEWEST_HITS,
    keys: ['arrived_at', 'interaction_id'],
    ascending: false,
    saved: '$14',
    cursor: cursorSql(instantSql('l.arrived_at'), 'l.interaction_id'),
  }),
  urgency: pageSql({
    hits: URGENT_HITS,
    keys: ['due', 'rank', 'arrived_at', 'interaction_id'],
    ascending: true,
    saved: '$16',
    cursor: cursorSql(
      `CASE WHEN l.due = 'infinity' THEN 'infinity' ELSE ${instantSql('l.due')} END`,
      'l.rank',
      instantSql('l.arrived_at'),
      'l.interaction_id',
    ),
  }),
};

import { declareReason } from '../../platform/declarations/reasons';

const PERIOD = `($1 AT TIME ZONE 'UTC')::date::text AS period`;
const COUNTED = `jsonb_build_object('channel', c.names, 'count', count(*))`;
const PARAMS = `${COUNTED} AS params`;

/**
 * Due soon and in nobody's hands: when a quarter of the time is left, half an hour at most and five minutes at least. Once
 * for each hour in which answers are due, so that what waits an hour is not told twice.
 */
declareReason({
  code: 'escalations.at-risk',
  theme: 'customers',
  shared: true,
  urgency: 'critical',
  daysAlive: 1,
  path: '/feed',
  find: `WITH duty AS MATERIALIZED (SELECT y.person_id, y.channel_id FROM rosters.on_duty_at($1) y),
    reach AS MATERIALIZED (SELECT r.person_id, r.channel_id, r.risk
      FROM permits.reaches_of(ARRAY(SELECT DISTINCT person_id FROM duty), '{reply}', $1) r)
    SELECT y.person_id, u.channel_id AS subject_id, to_char(min(u.due_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24') AS period,
      ${COUNTED} || jsonb_build_object('due', to_char(min(u.due_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) AS params
    FROM feed.offered u JOIN channels.directory c ON c.channel_id = u.channel_id
    JOIN duty y ON y.channel_id = u.channel_id
    WHERE u.due_at > $1 AND u.due_at <= $1::timestamptz + interval '30 minutes'
      AND u.due_at <= $1::timestamptz + greatest(interval '5 minutes', (u.due_at - u.arrived_at) / 4)
      AND EXISTS (SELECT FROM reach r
        WHERE r.person_id = y.person_id AND r.channel_id = u.channel_id AND r.risk >= feed.risk_of(u.interaction_id))
    GROUP BY y.person_id, u.channel_id, c.names`,
  wake: { 'feed.claimed': () => null },
});

/** Answers are late on a channel that a lead looks after: once a day and channel. */
declareReason({
  code: 'escalations.late',
  theme: 'customers',
  shared: true,
  urgency: 'high',
  daysAlive: 1,
  path: '/escalations',
  find: `SELECT g.person_id, e.channel_id AS subject_id, ${PERIOD}, ${PARAMS}
    FROM escalations.escalation e JOIN channels.directory c ON c.channel_id = e.channel_id
    JOIN (SELECT DISTINCT person_id, scope FROM access.role_grant
      WHERE role = 'lead' AND from_at <= $1 AND (until_at IS NULL OR until_at > $1)) g
      ON access.reaches_work(CASE WHEN g.scope IS NULL THEN NULL
        ELSE jsonb_build_array(jsonb_build_object('scope', g.scope)) END, e.channel_id, feed.topics_of(e.interaction_id), NULL)
    JOIN people.directory d ON d.person_id = g.person_id
    WHERE e.ended_at IS NULL GROUP BY g.person_id, e.channel_id, c.names`,
  wake: { 'escalations.raised': () => null, 'feed.claimed': () => null },
});

/** They are late for long: the managers of those who are, or were last, on duty there. */
declareReason({
  code: 'escalations.late-for-long',
  theme: 'customers',
  urgency: 'high',
  daysAlive: 1,
  path: '/inbox',
  find: `SELECT m.person_id, e.channel_id AS subject_id, ${PERIOD}, ${PARAMS}
    FROM escalations.escalation e JOIN channels.directory c ON c.channel_id = e.channel_id
    CROSS JOIN LATERAL (SELECT DISTINCT d.manager_id AS person_id FROM rosters.lately(e.channel_id, $1) l
      JOIN people.directory d ON d.person_id = l.person_id WHERE d.manager_id IS NOT NULL) m
    JOIN people.directory b ON b.person_id = m.person_id
    WHERE e.ended_at IS NULL AND e.step = 2 GROUP BY m.person_id, e.channel_id, c.names`,
  wake: { 'escalations.raised': () => null, 'feed.claimed': () => null },
});

const WEEK = `(date_trunc('week', $1::timestamptz AT TIME ZONE 'UTC' + interval '1 day') - interval '1 day')`;

/** A lead, once a week: how many answers were late in the week before, of how many channels they look after. */
declareReason({
  code: 'escalations.week',
  theme: 'customers',
  urgency: 'normal',
  daysAlive: 7,
  path: '/escalations',
  find: `SELECT g.person_id, g.person_id AS subject_id, to_char(${WEEK}, 'YYYY-MM-DD') AS period,
      jsonb_build_object('late', count(*), 'channels', count(DISTINCT e.channel_id)) AS params
    FROM escalations.escalation e
    JOIN access.holding('lead', $1) g ON access.reaches_work(g.reach, e.channel_id, feed.topics_of(e.interaction_id), NULL)
    JOIN people.directory d ON d.person_id = g.person_id
    WHERE e.at AT TIME ZONE 'UTC' >= ${WEEK} - interval '7 days' AND e.at AT TIME ZONE 'UTC' < ${WEEK}
    GROUP BY g.person_id`,
  wake: {},
});

import { declareReason } from '../../platform/declarations/reasons';

/** Something waits under a topic that a lead gave to a person who may answer it: once a day and topic. */
declareReason({
  code: 'feed.waiting',
  theme: 'customers',
  shared: true,
  urgency: 'normal',
  daysAlive: 1,
  path: '/feed',
  find: `WITH waiting AS MATERIALIZED (
      SELECT tc.topic_id, tc.channel_id, level.risk FROM topics.topic_channel tc CROSS JOIN generate_series(1, 3) AS level (risk)
      WHERE EXISTS (SELECT FROM feed.routing r WHERE r.channel_id = tc.channel_id AND r.topic_id = tc.topic_id
        AND r.risk = level.risk AND r.open)),
    given AS MATERIALIZED (
      SELECT p.person_id, p.topic_id FROM topics.topic_person p JOIN people.directory d ON d.person_id = p.person_id
      WHERE p.origin = 'given' AND p.until_at IS NULL AND p.topic_id IN (SELECT topic_id FROM waiting)
        AND p.person_id IN (SELECT person_id FROM training.held_at($1))),
    reach AS MATERIALIZED (
      SELECT r.person_id, r.channel_id, r.risk
      FROM permits.reaches_of(ARRAY(SELECT DISTINCT person_id FROM given), '{reply}', $1) r WHERE r.channel_id IS NOT NULL)
    SELECT g.person_id, g.topic_id AS subject_id, ($1 AT TIME ZONE 'UTC')::date::text AS period,
      jsonb_build_object('topic', t.names) AS params
    FROM given g JOIN topics.topic t ON t.id = g.topic_id
    WHERE EXISTS (SELECT FROM waiting w JOIN reach r ON r.channel_id = w.channel_id
      WHERE w.topic_id = g.topic_id AND r.person_id = g.person_id AND w.risk <= r.risk)`,
  wake: {
    'feed.routed': ({ begun }) => begun ?? null,
    'feed.released': () => null,
    'feed.changed-together': () => null,
  },
});

/** Another department passed something to the person's, who is on duty there now or was given its topic: once for each. */
declareReason({
  code: 'feed.passed',
  theme: 'customers',
  urgency: 'normal',
  daysAlive: 1,
  path: '/in-hand',
  find: `WITH near AS MATERIALIZED (SELECT DISTINCT d.person_id, w.interaction_id, w.channel_id
    FROM (SELECT DISTINCT interaction_id, channel_id, department FROM feed.awaiting WHERE department IS NOT NULL) w
    JOIN people.directory d ON d.department = w.department
    WHERE (EXISTS (SELECT FROM rosters.on_duty_at($1) y WHERE y.channel_id = w.channel_id AND y.person_id = d.person_id)
        OR EXISTS (SELECT FROM topics.topic_person p WHERE p.person_id = d.person_id AND p.origin = 'given'
          AND p.until_at IS NULL AND p.topic_id = ANY(feed.topics_of(w.interaction_id))))),
    reach AS MATERIALIZED (SELECT r.person_id, r.channel_id, r.risk
      FROM permits.reaches_of(ARRAY(SELECT DISTINCT person_id FROM near), '{reply}', $1) r)
    SELECT n.person_id, n.interaction_id AS subject_id, ($1 AT TIME ZONE 'UTC')::date::text AS period,
      jsonb_build_object('channel', c.names) AS params
    FROM near n JOIN channels.directory c ON c.channel_id = n.channel_id
    JOIN reach r ON r.person_id = n.person_id AND r.channel_id = n.channel_id AND r.risk >= feed.risk_of(n.interaction_id)`,
  wake: {
    'feed.passed': ({ interactionId }) => [interactionId],
    'feed.claimed': ({ interactionId }) => [interactionId],
    'feed.changed-together': ({ interactionIds }) => interactionIds,
    'feed.released': () => null,
  },
});

/** What they took and have not gone on with: their hold on it ends soon, and then it is anybody's again. Once for each. */
declareReason({
  code: 'feed.claim-idle',
  theme: 'customers',
  urgency: 'high',
  daysAlive: 1,
  path: '/interactions/{subject}',
  find: `SELECT c.person_id, c.interaction_id AS subject_id, c.id::text AS period,
      jsonb_build_object('channel', n.names, 'until', to_char(c.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) AS params
    FROM feed.claim c JOIN feed.identity i ON i.interaction_id = c.interaction_id AND NOT i.ours
    JOIN channels.directory n ON n.channel_id = i.channel_id
    WHERE c.ended_at IS NULL AND c.expires_at > $1
      AND c.expires_at <= $1::timestamptz + c.lease_minutes * interval '20 seconds'`,
  wake: {},
});

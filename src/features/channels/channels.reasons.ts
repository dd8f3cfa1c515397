import { declareReason } from '../../platform/declarations/reasons';

/** Each owner of the channel; where it has none, each lead. */
declareReason({
  code: 'channels.departure',
  theme: 'standing',
  urgency: 'high',
  daysAlive: 365,
  path: '/departures',
  find: `SELECT coalesce(a.person_id, g.person_id) AS person_id, x.id AS subject_id, '' AS period,
      jsonb_build_object('channel', coalesce(c.names, jsonb_build_object('en', x.name, 'he', x.name)), 'since', x.left_at) AS params
    FROM channels.departure x LEFT JOIN channels.channel c ON c.id = x.channel_id
    LEFT JOIN channels.answering a ON a.channel_id = x.channel_id
    LEFT JOIN access.holding('lead', $1) g
      ON a.person_id IS NULL AND access.reaches_work(g.reach, x.channel_id, NULL, NULL)
    WHERE x.confirmed_at IS NULL AND coalesce(a.person_id, g.person_id) IS NOT NULL`,
  wake: { 'channels.departed': () => null },
});

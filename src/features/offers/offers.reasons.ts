import { declareReason } from '../../platform/declarations/reasons';

/** An interaction is offered to a person. Declining it, or leaving it, has no consequence. */
declareReason({
  code: 'offers.made',
  theme: 'customers',
  urgency: 'normal',
  daysAlive: 1,
  path: '/in-hand',
  find: `SELECT o.person_id, o.interaction_id AS subject_id, '' AS period, jsonb_build_object('channel', c.names) AS params
    FROM offers.offer o JOIN people.directory d ON d.person_id = o.person_id
    JOIN LATERAL (SELECT w.channel_id FROM feed.awaiting w WHERE w.interaction_id = o.interaction_id LIMIT 1) w ON true
    JOIN channels.directory c ON c.channel_id = w.channel_id WHERE o.until_at > $1`,
  wake: { 'offers.made': () => null, 'feed.claimed': ({ interactionId }) => [interactionId] },
});

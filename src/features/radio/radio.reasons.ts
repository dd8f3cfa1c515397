import { declareReason } from '../../platform/declarations/reasons';

/** An episode of the last two weeks that its hearers have not heard or read. */
declareReason({
  code: 'radio.episode',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 14,
  path: '/radio/{subject}',
  find: `SELECT d.person_id, e.id AS subject_id, '' AS period, jsonb_build_object('episode', e.names) AS params
    FROM radio.episode e JOIN people.directory d ON e.audience_id IS NULL OR EXISTS (
      SELECT FROM audiences.membership m WHERE m.audience_id = e.audience_id AND m.person_id = d.person_id)
    WHERE e.state = 'published' AND e.published_at > $1 - interval '14 days' AND e.published_at <= $1
      AND NOT EXISTS (SELECT FROM radio.hearing h WHERE h.episode_id = e.id AND h.person_id = d.person_id AND h.credited_at IS NOT NULL)`,
  wake: { 'radio.published': ({ episodeId }) => [episodeId] },
});

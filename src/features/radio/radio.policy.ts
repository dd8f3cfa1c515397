import { declareSubject } from '../../platform/access/subjects';
import { declareOffer } from '../training/public';

/** An episode lies within a lead's scope when everything in it does. */
declareSubject(
  'episode',
  `SELECT FROM radio.episode e WHERE e.id = $1 AND NOT EXISTS (
     SELECT FROM radio.part p CROSS JOIN LATERAL (
       SELECT h.channel_id FROM feed.heard_by_all h WHERE h.interaction_id = p.interaction_id AND h.arrived_at = p.arrived_at OFFSET 0) h
     WHERE p.episode_id = e.id AND NOT access.reaches_work($2, h.channel_id, feed.topics_of(p.interaction_id), NULL))`,
);

/** The newest episode that somebody has not heard, for those who still lack minutes. */
declareOffer({
  source: 'radio',
  path: '/radio',
  find: `SELECT coalesce(e.sound_seconds, e.reading_seconds) AS seconds FROM radio.episode e
    WHERE e.state = 'published' AND e.published_at <= $2
      AND EXISTS (SELECT FROM people.directory d WHERE d.person_id = $1)
      AND (e.audience_id IS NULL OR EXISTS (
        SELECT FROM audiences.membership m WHERE m.audience_id = e.audience_id AND m.person_id = $1))
      AND NOT EXISTS (SELECT FROM radio.hearing h WHERE h.episode_id = e.id AND h.person_id = $1 AND h.credited_at IS NOT NULL)
    ORDER BY e.published_at DESC LIMIT 1`,
});

import { declareSubject } from '../../platform/access/subjects';

/** What a lead's scope holds of the feed: an interaction by its channel and topics, a topic by itself and its channels. */
declareSubject(
  'interaction',
  `SELECT FROM feed.identity i
   WHERE i.interaction_id = $1 AND access.reaches_work($2, i.channel_id, feed.topics_of(i.interaction_id), NULL)`,
);
declareSubject(
  'topic',
  `SELECT FROM feed.topic t WHERE t.id = $1 AND EXISTS (
     SELECT FROM jsonb_array_elements($2::jsonb) AS s (scope)
     WHERE (s.scope->'topics' IS NULL OR s.scope->'topics' ? t.id::text)
       AND (s.scope->'channels' IS NULL OR EXISTS (SELECT FROM feed.topic_channel c
            WHERE c.topic_id = t.id AND s.scope->'channels' ? c.channel_id::text)))`,
);

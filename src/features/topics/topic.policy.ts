import { declareSubject } from '../../platform/access/subjects';

/** What a lead's scope holds of topics: a topic by itself and its channels. */
declareSubject(
  'topic',
  `SELECT FROM topics.topic t WHERE t.id = $1 AND EXISTS (
     SELECT FROM jsonb_array_elements($2::jsonb) AS s (scope)
     WHERE (s.scope->'topics' IS NULL OR s.scope->'topics' ? t.id::text)
       AND (s.scope->'channels' IS NULL OR EXISTS (SELECT FROM topics.topic_channel c
            WHERE c.topic_id = t.id AND s.scope->'channels' ? c.channel_id::text)))`,
);

import { declareSubject } from '../../platform/access/subjects';

/** Crisis `c` lies within scopes, by its topic, and its channels or those of the topic. */
declareSubject(
  'crisis',
  `SELECT FROM crises.crisis c WHERE c.id = $1 AND EXISTS (
     SELECT FROM topics.topic_channel tc WHERE tc.topic_id = c.topic_id
       AND (c.channel_ids IS NULL OR tc.channel_id = ANY(c.channel_ids))
       AND access.reaches_work($2, tc.channel_id, ARRAY[c.topic_id], NULL))`,
);

import { declareSubject } from '../../platform/access/subjects';

/** What a lead's scope holds of the feed: an interaction by its channel and topics. */
declareSubject(
  'interaction',
  `SELECT FROM feed.identity i
   WHERE i.interaction_id = $1 AND access.reaches_work($2, i.channel_id, feed.topics_of(i.interaction_id), NULL)`,
);

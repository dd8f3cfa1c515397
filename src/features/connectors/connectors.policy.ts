import { declareSubject } from '../../platform/access/subjects';

/** A connector lies within scopes by its channel. */
declareSubject(
  'connector',
  `SELECT FROM connectors.connector c WHERE c.id = $1 AND access.reaches_work($2::jsonb, c.channel_id, '{}', '')`,
);

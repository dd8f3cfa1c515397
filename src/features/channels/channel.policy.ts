import { declareSubject } from '../../platform/access/subjects';

/** Whoever may change a channel within a scope: by the channel itself. */
declareSubject(
  'channel',
  'SELECT FROM channels.channel c WHERE c.id = $1 AND access.reaches_work($2, c.id, NULL, NULL)',
);

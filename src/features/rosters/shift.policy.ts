import { declareSubject } from '../../platform/access/subjects';

/** A shift lies where its channel does. */
declareSubject(
  'shift',
  'SELECT FROM rosters.shift s WHERE s.id = $1 AND access.reaches_work($2, s.channel_id, NULL, NULL)',
);

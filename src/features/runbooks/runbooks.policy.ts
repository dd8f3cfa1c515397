import { declareSubject } from '../../platform/access/subjects';

declareSubject(
  'runbook-run',
  `SELECT FROM runbooks.run r WHERE r.id = $1 AND access.reaches_work($2, r.channel_id, '{}', NULL)`,
);

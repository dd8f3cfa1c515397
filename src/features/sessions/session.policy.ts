import { declareSubject } from '../../platform/access/subjects';

/** Whoever works on sessions within a scope works on those of their legal entities and departments. */
declareSubject(
  'session',
  'SELECT FROM sessions.session s WHERE s.id = $1 AND access.reaches_person($2, s.legal_entity, s.department)',
);

declareSubject(
  'sitting',
  `SELECT FROM sessions.sitting t JOIN sessions.session s ON s.id = t.session_id
   WHERE t.id = $1 AND access.reaches_person($2, s.legal_entity, s.department)`,
);

import { declareSubject } from '../../platform/access/subjects';

/** A suspension within a scope: by whom it holds. */
declareSubject(
  'suspension',
  `SELECT FROM permits.suspension s JOIN people.directory d ON d.person_id = s.person_id
   WHERE s.id = $1 AND access.reaches_person($2, d.legal_entity, d.department)`,
);

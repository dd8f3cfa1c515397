import { declareSubject } from '../../platform/access/subjects';

declareSubject(
  'excuse',
  `SELECT FROM awards.excuse x JOIN people.directory d ON d.person_id = x.person_id
   WHERE x.id = $1 AND access.reaches_person($2, d.legal_entity, d.department)`,
);

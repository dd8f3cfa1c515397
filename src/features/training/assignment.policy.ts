import { declareSubject } from '../../platform/access/subjects';

/** An assignment made within a scope is that scope's; one made for everybody is nobody's who is limited. */
declareSubject(
  'enrolment',
  `SELECT FROM training.enrolment e JOIN people.directory d ON d.person_id = e.person_id
   WHERE e.id = $1 AND access.reaches_person($2, d.legal_entity, d.department)`,
);

declareSubject(
  'award',
  `SELECT FROM training.award a JOIN people.known k ON k.person_id = a.person_id
   WHERE a.id = $1 AND access.reaches_person($2, k.legal_entity, k.department)`,
);

declareSubject('assignment', 'SELECT FROM training.assignment a WHERE a.id = $1 AND a.scopes = $2::jsonb');

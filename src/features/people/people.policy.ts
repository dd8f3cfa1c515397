import { declareSubject } from '../../platform/access/subjects';

/** Whoever may see or change a person within a scope: by the person's legal entity and department now. */
declareSubject(
  'person',
  'SELECT FROM people.person p WHERE p.id = $1 AND access.reaches_person($2, p.legal_entity, p.department)',
);

import { declareSubject } from '../../platform/access/subjects';

/** The desk within a scope: by the legal entity and department of whoever asked. */
declareSubject(
  'ask',
  `SELECT FROM asks.ask a JOIN people.known k ON k.person_id = a.person_id
   WHERE a.id = $1 AND access.reaches_person($2, k.legal_entity, k.department)`,
);

import { declareSubject } from '../../platform/access/subjects';

/** What of the permit ladder opens the marking of practices. */
export const MARKS = 'review';

/** A submission lies within a scope as its author does. */
declareSubject(
  'practice-submission',
  `SELECT FROM practices.submission s JOIN people.directory d ON d.person_id = s.person_id
   WHERE s.id = $1 AND access.reaches_person($2, d.legal_entity, d.department)`,
);

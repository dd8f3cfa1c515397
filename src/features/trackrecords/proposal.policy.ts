import { declareSubject } from '../../platform/access/subjects';

/** Proposal `p` lies within scopes: by its channel, and the department of whom it is about. */
export const PROPOSED_WITHIN = (scopes: string): string =>
  `access.reaches_work(${scopes}::jsonb, p.channel_id, '{}'::uuid[], coalesce((SELECT n.department FROM people.directory n
     WHERE n.person_id = p.person_id), ''))`;

declareSubject(
  'track-record-proposal',
  `SELECT FROM trackrecords.proposal p WHERE p.id = $1 AND ${PROPOSED_WITHIN('$2')}`,
);

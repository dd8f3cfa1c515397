import { declareSubject } from '../../platform/access/subjects';

/** Snippet `s` lies within scopes, by its channel and topic; what is for all of them is beyond any scope. */
export const KEPT_WITHIN = (scopes: string): string =>
  `access.reaches_work(${scopes}::jsonb, s.channel_id, array_remove(ARRAY[s.topic_id], NULL), NULL)`;

declareSubject('snippet', `SELECT FROM snippets.snippet s WHERE s.id = $1 AND ${KEPT_WITHIN('$2')}`);

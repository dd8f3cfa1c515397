import { declareSubject } from '../../platform/access/subjects';

/** Draft `d` lies within scopes: by its channel, the topics of what it answers, and its author's department. */
export const REVIEWED_WITHIN = (scopes: string): string =>
  `SELECT FROM (SELECT (SELECT coalesce(p.department, '') FROM people.directory p WHERE p.person_id = d.author_id)) a (department)
   WHERE access.reaches_work(${scopes}::jsonb, d.channel_id, feed.topics_of(d.interaction_id), coalesce(a.department, ''))`;

declareSubject('draft', `SELECT FROM drafts.draft d WHERE d.id = $1 AND EXISTS (${REVIEWED_WITHIN('$2')})`);

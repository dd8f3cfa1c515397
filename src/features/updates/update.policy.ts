import { declareSubject } from '../../platform/access/subjects';
import { declareOffer } from '../training/public';

/** The week's update, for whoever holds a belt and has not read it: four minutes at most. */
declareOffer({
  source: 'update',
  path: '/update',
  find: `SELECT 240 AS seconds
    FROM (SELECT u.id, d.job_family FROM updates.update u JOIN people.directory d ON coalesce(d.department, '') = u.department
          WHERE d.person_id = $1 ORDER BY u.week_of DESC LIMIT 1) u
    WHERE EXISTS (SELECT FROM training.held_at($2) h WHERE h.person_id = $1)
      AND EXISTS (SELECT FROM updates.update_item i WHERE i.update_id = u.id AND NOT i.removed
        AND (i.job_families IS NULL OR u.job_family = ANY(i.job_families)))
      AND NOT EXISTS (SELECT FROM updates.reading r WHERE r.update_id = u.id AND r.person_id = $1 AND r.seconds IS NOT NULL)`,
});

/** What a lead's scope holds: the updates of its departments. */
declareSubject(
  'update',
  'SELECT FROM updates.update u WHERE u.id = $1 AND access.reaches_work($2, NULL, NULL, u.department)',
);

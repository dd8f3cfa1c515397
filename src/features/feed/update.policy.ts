import { declareOffer } from '../training/public';

/** The week's update, for whoever holds a belt and has not read it: four minutes at most. */
declareOffer({
  source: 'update',
  path: '/update',
  find: `SELECT 240 AS seconds
    FROM (SELECT u.id FROM feed.update u JOIN people.directory d ON coalesce(d.department, '') = u.department
          WHERE d.person_id = $1 ORDER BY u.week_of DESC LIMIT 1) u
    WHERE EXISTS (SELECT FROM training.held_at($2) h WHERE h.person_id = $1)
      AND EXISTS (SELECT FROM feed.update_item i WHERE i.update_id = u.id AND NOT i.removed)
      AND NOT EXISTS (SELECT FROM feed.reading r WHERE r.update_id = u.id AND r.person_id = $1 AND r.seconds IS NOT NULL)`,
});

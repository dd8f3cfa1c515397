import { declareReason } from '../../platform/declarations/reasons';

/** This week's update holds something for a person and is not read; everybody who holds a belt gets it. */
declareReason({
  code: 'updates.ready',
  theme: 'news',
  shared: true,
  urgency: 'normal',
  daysAlive: 7,
  path: '/update',
  find: `WITH busy AS MATERIALIZED (
      SELECT t.id FROM topics.topic t WHERE EXISTS (
        SELECT FROM feed.under_topic r WHERE r.topic_id = t.id AND r.arrived_at > $1 - interval '7 days' AND r.arrived_at <= $1)),
    own AS MATERIALIZED (
      SELECT DISTINCT p.person_id FROM topics.topic_person p WHERE p.until_at IS NULL AND p.topic_id IN (SELECT id FROM busy))
    SELECT d.person_id, u.id AS subject_id, u.week_of::text AS period, jsonb_build_object('week', u.week_of) AS params
    FROM updates.update u JOIN people.directory d ON coalesce(d.department, '') = u.department
    WHERE u.week_of > ($1 AT TIME ZONE 'UTC')::date - 7
      AND (d.person_id IN (SELECT person_id FROM own) OR EXISTS (
        SELECT FROM updates.update_item i WHERE i.update_id = u.id AND NOT i.removed
          AND (i.job_families IS NULL OR d.job_family = ANY(i.job_families))))
      AND NOT EXISTS (SELECT FROM updates.reading r WHERE r.update_id = u.id AND r.person_id = d.person_id AND r.read_at IS NOT NULL)
      AND d.person_id IN (SELECT person_id FROM training.held_at($1))`,
  wake: { 'updates.made': () => null },
});

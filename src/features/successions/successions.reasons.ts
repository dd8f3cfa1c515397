import { declareReason } from '../../platform/declarations/reasons';

/** Moved to another edition with its publication: what changed, and what counts. Whoever goes on with it has seen it. */
declareReason({
  code: 'successions.moved',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 14,
  path: '/training',
  find: `WITH pair AS MATERIALIZED (
      SELECT p.from_edition_id, p.edition_id, c.names,
        (SELECT count(*) FROM curricula.modules n WHERE n.edition_id = p.edition_id) AS modules,
        (SELECT count(*) FROM curricula.modules n WHERE n.edition_id = p.edition_id AND NOT EXISTS (
           SELECT FROM curricula.alike(p.edition_id) a JOIN curricula.modules o ON o.module_id = a.alike_id
           WHERE a.module_id = n.module_id AND o.edition_id = p.from_edition_id)) AS changed
      FROM (SELECT DISTINCT from_edition_id, edition_id FROM successions.moved
            WHERE moved_at > $1 - interval '14 days') p
      JOIN curricula.published c ON c.edition_id = p.edition_id)
    SELECT e.person_id, m.enrolment_id AS subject_id, m.edition_id::text AS period,
      jsonb_build_object('track', p.names, 'changed', p.changed, 'modules', p.modules, 'credited', d.credited) AS params
    FROM successions.moved m
    JOIN pair p ON p.from_edition_id = m.from_edition_id AND p.edition_id = m.edition_id
    JOIN training.enrolments e ON e.enrolment_id = m.enrolment_id AND e.edition_id = m.edition_id
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE s.completed_at <= m.moved_at OR s.waived_at <= m.moved_at) AS credited,
        coalesce(bool_or(s.completed_at > m.moved_at), false) AS went_on
      FROM curricula.modules n JOIN training.steps s ON s.module_id = n.module_id AND s.enrolment_id = m.enrolment_id
      WHERE n.edition_id = m.edition_id) d
    WHERE m.moved_at > $1 - interval '14 days' AND e.state IN ('assigned', 'voluntary') AND NOT d.went_on`,
  wake: { 'training.changed': ({ enrolmentIds }) => enrolmentIds },
});

import { declareReason } from '../../platform/declarations/reasons';

const ASSIGNED = `FROM training.enrolment e JOIN curricula.published c ON c.edition_id = e.edition_id
  WHERE e.state = 'assigned' AND NOT e.undated`;

declareReason({
  code: 'training.assigned',
  urgency: 'normal',
  daysAlive: 60,
  path: '/training',
  find: `SELECT e.person_id, e.id AS subject_id, '' AS period, jsonb_build_object('track', c.names, 'due', e.due_on) AS params
    ${ASSIGNED} AND e.enrolled_at <= $1`,
  wake: {
    'training.assigned': () => null,
    'training.enrolled': () => null,
    'training.ended': () => null,
    'training.awarded': ({ enrolmentId }) => (enrolmentId === null ? [] : [enrolmentId]),
  },
});

declareReason({
  code: 'training.due-soon',
  urgency: 'high',
  daysAlive: 30,
  path: '/training',
  find: `SELECT e.person_id, e.id AS subject_id, e.due_on::text AS period,
      jsonb_build_object('track', c.names, 'due', e.due_on) AS params
    ${ASSIGNED} AND coalesce(e.due_on, 'infinity'::date) <= ($1 AT TIME ZONE 'UTC')::date + 7`,
  wake: {
    'training.assigned': () => null,
    'training.enrolled': () => null,
    'training.ended': () => null,
    'training.awarded': ({ enrolmentId }) => (enrolmentId === null ? [] : [enrolmentId]),
  },
});

declareReason({
  code: 'training.awarded',
  urgency: 'normal',
  daysAlive: 7,
  path: '/training',
  find: `SELECT h.person_id, h.award_id AS subject_id, '' AS period, jsonb_build_object('belt', b.names) AS params
    FROM training.held_at($1) h JOIN curricula.belt_ladder b ON b.belt_id = h.belt_id
    WHERE h.from_at > $1 - interval '7 days'`,
  wake: { 'training.awarded': ({ awardId }) => [awardId] },
});

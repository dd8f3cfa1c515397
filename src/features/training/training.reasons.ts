import { declareReason } from '../../platform/declarations/reasons';
import { RENEWAL_DAYS } from './term';

const ASSIGNED = `FROM training.enrolment e JOIN curricula.published c ON c.edition_id = e.edition_id
  WHERE e.state = 'assigned' AND NOT e.undated`;

declareReason({
  code: 'training.assigned',
  theme: 'learning',
  urgency: 'normal',
  mandatory: true,
  daysAlive: 60,
  path: '/training',
  find: `SELECT e.person_id, e.id AS subject_id, '' AS period, jsonb_build_object('track', c.names, 'due', e.due_on) AS params
    ${ASSIGNED} AND e.enrolled_at <= $1`,
  wake: {
    'training.assigned': () => null,
    'training.enrolled': () => null,
    'training.ended': () => null,
    'training.changed': ({ enrolmentIds }) => enrolmentIds,
    'training.awarded': ({ enrolmentId }) => (enrolmentId === null ? [] : [enrolmentId]),
  },
});

declareReason({
  code: 'training.due-soon',
  theme: 'learning',
  urgency: 'high',
  mandatory: true,
  daysAlive: 30,
  path: '/training',
  find: `SELECT e.person_id, e.id AS subject_id, e.due_on::text AS period,
      jsonb_build_object('track', c.names, 'due', e.due_on) AS params
    ${ASSIGNED} AND coalesce(e.due_on, 'infinity'::date) <= ($1 AT TIME ZONE 'UTC')::date + 7`,
  wake: {
    'training.assigned': () => null,
    'training.enrolled': () => null,
    'training.ended': () => null,
    'training.changed': ({ enrolmentIds }) => enrolmentIds,
    'training.awarded': ({ enrolmentId }) => (enrolmentId === null ? [] : [enrolmentId]),
  },
});

/** Belts that end soon and that nobody has begun to renew; whoever is assigned hears of the date there. */
declareReason({
  code: 'training.renewal',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 30,
  path: '/training',
  find: `SELECT a.person_id, a.id AS subject_id, '' AS period,
      jsonb_build_object('belt', b.names, 'until', (a.until_at AT TIME ZONE 'UTC')::date) AS params
    FROM training.award a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
    LEFT JOIN training.term t ON t.track_id = a.track_id
    WHERE a.closed_at IS NULL AND a.ground = 'track' AND a.until_at > $1 AND a.until_at < $1 + interval '400 days'
      AND training.renewal_opens((a.from_at AT TIME ZONE 'UTC')::date, (a.until_at AT TIME ZONE 'UTC')::date,
            coalesce(t.renewal_days, ${RENEWAL_DAYS})) <= ($1 AT TIME ZONE 'UTC')::date
      AND NOT EXISTS (SELECT FROM training.held_at($1) h WHERE h.person_id = a.person_id AND h.rank >= b.rank
        AND coalesce(h.until_at, 'infinity') > coalesce(a.lapses_at, a.until_at))
      AND NOT EXISTS (SELECT FROM training.enrolment e JOIN curricula.published c ON c.edition_id = e.edition_id
        WHERE e.person_id = a.person_id AND c.belt_id = a.belt_id AND e.state IN ('assigned', 'voluntary'))`,
  wake: {
    'training.awarded': () => null,
    'training.enrolled': () => null,
    'training.revoked': ({ awardId }) => [awardId],
  },
});

declareReason({
  code: 'training.awarded',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 7,
  path: '/training',
  find: `SELECT h.person_id, h.award_id AS subject_id, '' AS period, jsonb_build_object('belt', b.names) AS params
    FROM training.held_at($1) h JOIN curricula.belt_ladder b ON b.belt_id = h.belt_id
    WHERE h.from_at > $1 - interval '7 days'`,
  wake: { 'training.awarded': ({ awardId }) => [awardId] },
});

/** Another attempt of a module's quiz, until it is begun. */
declareReason({
  code: 'training.attempt-granted',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 30,
  path: '/modules/{subject}',
  find: `SELECT g.person_id, m.module_id AS subject_id, g.granted_at::text AS period,
      jsonb_build_object('module', m.names, 'reason', g.reason) AS params
    FROM quizzes.grants g JOIN curricula.modules m ON m.module_id = g.subject_id
    JOIN training.enrolment e ON e.person_id = g.person_id AND e.edition_id = m.edition_id
    WHERE e.state IN ('assigned', 'voluntary') AND g.granted_at <= $1`,
  wake: { 'quizzes.attempt-granted': ({ subjectId }) => [subjectId] },
});

import { declareReason } from '../../platform/declarations/reasons';

/** Of whom a manager hears: by name, since training and acknowledgement are asked of everybody by duty. */
const ABOUT = `'person', p.given_name || ' ' || p.family_name`;

declareReason({
  code: 'overdues.training',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 60,
  path: '/',
  find: `SELECT p.manager_id AS person_id, e.enrolment_id AS subject_id, e.due_on::text AS period,
      jsonb_build_object(${ABOUT}, 'track', c.names, 'due', e.due_on) AS params
    FROM overdues.escalation s
    JOIN training.enrolments e ON e.state = 'assigned' AND e.due_on < ($1 AT TIME ZONE 'UTC')::date - s.manager_days
    JOIN curricula.published c ON c.edition_id = e.edition_id
    JOIN people.directory p ON p.person_id = e.person_id AND p.manager_id IS NOT NULL
    WHERE NOT EXISTS (SELECT FROM people.away_at($1) w WHERE w.person_id = p.person_id)`,
  wake: {
    'training.ended': () => null,
    'training.changed': ({ enrolmentIds }) => enrolmentIds,
    'training.awarded': ({ enrolmentId }) => (enrolmentId === null ? [] : [enrolmentId]),
  },
});

declareReason({
  code: 'overdues.rules',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 60,
  path: '/',
  find: `SELECT p.manager_id AS person_id, p.person_id AS subject_id, m.id::text AS period,
      jsonb_build_object(${ABOUT}, 'document', d.names, 'due', (a.due_at AT TIME ZONE 'UTC')::date) AS params
    FROM overdues.escalation s
    CROSS JOIN rules.in_force_at($1) f
    JOIN rules.document d ON d.id = f.document_id
    JOIN rules.edition e ON e.id = f.edition_id
    JOIN rules.edition m ON m.document_id = f.document_id AND m.number = e.material_number
    JOIN rules.asking a ON a.edition_id = m.id AND a.due_at < $1::timestamptz - make_interval(days => s.manager_days)
    JOIN people.directory p ON p.person_id = a.person_id AND p.manager_id IS NOT NULL
    WHERE NOT EXISTS (SELECT FROM rules.acknowledgement k WHERE k.person_id = a.person_id AND k.document_id = a.document_id
        AND k.edition_number >= e.material_number)
      AND NOT EXISTS (SELECT FROM people.away_at($1) w WHERE w.person_id = p.person_id)`,
  wake: { 'rules.acknowledged': ({ personId }) => [personId] },
});

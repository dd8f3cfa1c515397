import { declareReason } from '../../platform/declarations/reasons';

declareReason({
  code: 'training.reminded',
  urgency: 'high',
  mandatory: true,
  daysAlive: 7,
  path: '/training',
  find: `SELECT r.person_id, r.enrolment_id AS subject_id, r.on_date::text AS period,
      jsonb_build_object('track', c.names, 'due', e.due_on) AS params
    FROM reports.reminder r JOIN training.enrolments e ON e.enrolment_id = r.enrolment_id AND e.state = 'assigned'
    JOIN curricula.published c ON c.edition_id = e.edition_id
    WHERE r.at > $1 - interval '7 days'`,
  wake: {
    'reports.reminded': ({ enrolmentIds }) => enrolmentIds,
    'training.awarded': ({ enrolmentId }) => (enrolmentId === null ? [] : [enrolmentId]),
    'training.ended': () => null,
  },
});

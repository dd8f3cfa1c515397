import { declareReason } from '../../platform/declarations/reasons';

declareReason({
  code: 'training.reminded',
  theme: 'learning',
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

/** The week that began last, in which a summary is told: weeks begin on Sunday. */
const WEEK = `(date_trunc('week', $1::timestamptz AT TIME ZONE 'UTC' + interval '1 day') - interval '1 day')`;
const PERIOD = `to_char(${WEEK}, 'YYYY-MM-DD') AS period`;
/** Assigned training that was late when the week began, of people who are there. */
const LATE = `SELECT DISTINCT e.person_id FROM training.enrolments e
  WHERE e.state = 'assigned' AND e.due_on < ${WEEK}::date
    AND NOT EXISTS (SELECT FROM people.away_at($1) a WHERE a.person_id = e.person_id)`;
/** Of fewer than eight no number is told. */
const some = (count: string): string => `CASE WHEN ${count} < 8 THEN 'few' ELSE (${count})::text END`;

/** A manager, once a week, when training that was assigned to their people is late; numbers only of eight or more. */
declareReason({
  code: 'reports.team-week',
  theme: 'news',
  urgency: 'normal',
  daysAlive: 7,
  path: '/inbox',
  find: `SELECT m.person_id, m.person_id AS subject_id, ${PERIOD}, jsonb_build_object('late', ${some('count(*)')}) AS params
    FROM (${LATE}) l JOIN people.directory d ON d.person_id = l.person_id
    JOIN people.directory m ON m.person_id = d.manager_id
    GROUP BY m.person_id`,
  wake: {},
});

/** HR, once a week: how many are late within their reach, and how many belts were awarded in the week before. */
declareReason({
  code: 'reports.week',
  theme: 'news',
  urgency: 'normal',
  daysAlive: 7,
  path: '/late',
  find: `SELECT h.person_id, h.person_id AS subject_id, ${PERIOD},
      jsonb_build_object('late', ${some('w.late')}, 'awarded', ${some('w.awarded')}) AS params
    FROM access.holding('hr', $1) h CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE x.late) AS late, count(*) FILTER (WHERE NOT x.late) AS awarded FROM (
        SELECT l.person_id, true AS late FROM (${LATE}) l
        UNION ALL
        SELECT DISTINCT a.person_id, false FROM training.awards a
        WHERE a.revoked_at IS NULL AND a.from_at AT TIME ZONE 'UTC' >= ${WEEK} - interval '7 days'
          AND a.from_at AT TIME ZONE 'UTC' < ${WEEK}) x
      JOIN people.directory d ON d.person_id = x.person_id
      WHERE access.reaches_person(h.reach, d.legal_entity, d.department)) w
    WHERE w.late > 0 OR w.awarded > 0`,
  wake: {},
});

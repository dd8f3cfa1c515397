import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const changed = ({ sittingIds }: Events['sessions.changed']): readonly string[] => sittingIds;

const SITTING = 'sessions.sitting t JOIN sessions.session s ON s.id = t.session_id';
const PARAMS = `jsonb_build_object('session', s.names, 'at', t.starts_at)`;
/** Whoever is to be there: places held, and hosts. */
const EXPECTED = `(SELECT p.sitting_id, p.person_id, p.asked_at FROM sessions.place p WHERE p.state = 'held'
  UNION ALL SELECT h.sitting_id, h.person_id, '-infinity' FROM sessions.host h)`;

/** Who waited, and has the place now. */
declareReason({
  code: 'sessions.place-free',
  theme: 'learning',
  urgency: 'high',
  daysAlive: 14,
  path: '/sessions',
  find: `SELECT p.person_id, t.id AS subject_id, '' AS period, ${PARAMS} AS params
         FROM sessions.place p JOIN ${SITTING} ON t.id = p.sitting_id
         WHERE p.state = 'held' AND p.promoted_at IS NOT NULL AND t.state = 'planned' AND t.starts_at > $1`,
  wake: { 'sessions.changed': changed },
});

declareReason({
  code: 'sessions.tomorrow',
  theme: 'learning',
  urgency: 'high',
  daysAlive: 2,
  path: '/sessions',
  find: `SELECT e.person_id, t.id AS subject_id, t.sequence::text AS period, ${PARAMS} AS params
         FROM ${EXPECTED} e JOIN ${SITTING} ON t.id = e.sitting_id
         WHERE t.state = 'planned' AND t.starts_at > $1 AND t.starts_at <= $1::timestamptz + interval '24 hours'`,
  wake: { 'sessions.changed': changed },
});

/** Another time or place, for whoever had a place before it was moved. */
declareReason({
  code: 'sessions.moved',
  theme: 'learning',
  urgency: 'high',
  daysAlive: 14,
  path: '/sessions',
  find: `SELECT e.person_id, t.id AS subject_id, t.sequence::text AS period, ${PARAMS} AS params
         FROM ${EXPECTED} e JOIN ${SITTING} ON t.id = e.sitting_id
         WHERE t.state = 'planned' AND t.moved_at > e.asked_at AND t.starts_at > $1`,
  wake: { 'sessions.changed': changed },
});

declareReason({
  code: 'sessions.cancelled',
  theme: 'learning',
  urgency: 'high',
  daysAlive: 14,
  path: '/sessions',
  find: `SELECT e.person_id, t.id AS subject_id, '' AS period, ${PARAMS} || jsonb_build_object('reason', t.reason) AS params
         FROM (SELECT sitting_id, person_id FROM sessions.place WHERE ended_why = 'cancelled'
           UNION SELECT sitting_id, person_id FROM sessions.host) e
         JOIN ${SITTING} ON t.id = e.sitting_id
         WHERE t.state = 'cancelled' AND t.starts_at > $1 AND t.cancelled_at > $1::timestamptz - interval '14 days'`,
  wake: { 'sessions.changed': changed },
});

/** Whose place went to somebody else, since they are away then. */
declareReason({
  code: 'sessions.freed',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 14,
  path: '/sessions',
  find: `SELECT p.person_id, t.id AS subject_id, p.id::text AS period, ${PARAMS} AS params
         FROM sessions.place p JOIN ${SITTING} ON t.id = p.sitting_id
         WHERE p.ended_why = 'away' AND t.state = 'planned' AND t.starts_at > $1
           AND NOT EXISTS (SELECT FROM sessions.place o
             WHERE o.sitting_id = p.sitting_id AND o.person_id = p.person_id AND o.turn > p.turn)`,
  wake: { 'sessions.changed': changed },
});

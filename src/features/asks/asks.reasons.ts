import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const moved = ({ askId }: Events['asks.moved']): readonly string[] => [askId];
const all = (): null => null;

/** Whoever asked hears that there is an answer. */
declareReason({
  code: 'asks.answered',
  theme: 'customers',
  urgency: 'high',
  daysAlive: 14,
  path: '/ask/{subject}',
  find: `SELECT a.person_id, a.id AS subject_id, to_char(a.moved_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS') AS period, '{}'::jsonb AS params
         FROM asks.ask a WHERE a.state = 'answered' AND a.moved_at > $1::timestamptz - interval '14 days'`,
  wake: { 'asks.moved': moved },
});

/** One a day for each lead or coach whom a question may reach, however many wait: the subject is the lead. */
declareReason({
  code: 'asks.waiting',
  theme: 'customers',
  shared: true,
  urgency: 'normal',
  daysAlive: 2,
  path: '/asks',
  find: `SELECT l.person_id, l.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*), 'late', count(*) FILTER (WHERE l.due_at <= $1)) AS params
         FROM (SELECT h.person_id, a.id, a.due_at
               FROM (SELECT * FROM access.holding('lead', $1) UNION SELECT * FROM access.holding('coach', $1)) h
               JOIN asks.ask a ON a.state = 'waiting' AND a.person_id <> h.person_id
               JOIN people.directory k ON k.person_id = a.person_id
               WHERE access.reaches_person(h.reach, k.legal_entity, k.department)
               GROUP BY h.person_id, a.id) l
         GROUP BY l.person_id`,
  wake: { 'asks.moved': all },
});

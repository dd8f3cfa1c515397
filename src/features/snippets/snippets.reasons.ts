import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { KEPT_WITHIN } from './snippets.policy';

const one = ({ snippetId }: Events['snippets.changed']): readonly string[] => [snippetId];
const all = (): null => null;

/** Whoever looks after a snippet, a fortnight before it expires; leads of its scope where nobody does any more. */
declareReason({
  code: 'snippets.expiring',
  theme: 'writing',
  urgency: 'normal',
  daysAlive: 14,
  path: '/snippets/{subject}',
  find: `SELECT w.person_id, s.id AS subject_id, s.expires_on::text AS period,
           jsonb_build_object('title', s.title, 'until', s.expires_on) AS params
         FROM snippets.snippet s CROSS JOIN LATERAL (
           SELECT p.person_id FROM people.directory p WHERE p.person_id = s.owner_id
           UNION
           SELECT l.person_id FROM access.holding('lead', $1) l
           WHERE ${KEPT_WITHIN('l.reach')} AND NOT EXISTS (SELECT FROM people.directory p WHERE p.person_id = s.owner_id)) w
         WHERE s.state = 'kept' AND s.expires_on >= ($1::timestamptz AT TIME ZONE 'UTC')::date
           AND s.expires_on <= ($1::timestamptz AT TIME ZONE 'UTC')::date + 14`,
  wake: { 'snippets.changed': one },
});

/** One a day for a lead, however many are proposed: the subject is the lead. */
declareReason({
  code: 'snippets.proposed',
  theme: 'writing',
  shared: true,
  urgency: 'normal',
  daysAlive: 2,
  path: '/snippets',
  find: `SELECT l.person_id, l.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*)) AS params
         FROM access.holding('lead', $1) l
         JOIN snippets.snippet s ON s.state = 'proposed' AND s.proposed_by <> l.person_id AND ${KEPT_WITHIN('l.reach')}
         GROUP BY l.person_id`,
  wake: { 'snippets.changed': all },
});

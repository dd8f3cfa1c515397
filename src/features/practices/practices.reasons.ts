import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { MARKS } from './marking.policy';

/** One a day for a lead who holds the permit, however many wait within their reach: the subject is the lead. */
declareReason({
  code: 'practices.waiting',
  theme: 'learning',
  shared: true,
  urgency: 'normal',
  daysAlive: 2,
  path: '/practices/waiting',
  find: `SELECT g.person_id, g.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(DISTINCT s.id)) AS params
         FROM access.role_grant g
         JOIN practices.submission s ON s.marked_at IS NULL AND s.person_id <> g.person_id
         JOIN people.directory d ON d.person_id = s.person_id
           AND access.reaches_person(CASE WHEN g.scope IS NULL THEN NULL ELSE jsonb_build_array(g.scope) END,
             d.legal_entity, d.department)
         WHERE g.role = 'lead' AND g.from_at <= $1 AND (g.until_at IS NULL OR g.until_at > $1)
           AND EXISTS (SELECT FROM permits.reach_at(g.person_id, '${MARKS}', $1) r WHERE r.channel_id IS NULL)
         GROUP BY g.person_id`,
  wake: { 'practices.submitted': () => null, 'practices.marked': () => null },
});

const marked = ({ submissionId }: Events['practices.marked']): readonly string[] => [submissionId];

/** The author hears what was decided. */
declareReason({
  code: 'practices.marked',
  theme: 'learning',
  urgency: 'high',
  daysAlive: 14,
  path: '/training',
  find: `SELECT s.person_id, s.id AS subject_id, '' AS period,
           jsonb_build_object('practice', p.names, 'passed', CASE WHEN s.passed THEN 'yes' ELSE 'no' END) AS params
         FROM practices.submission s JOIN practices.practice p ON p.id = s.practice_id
         WHERE s.marked_at > $1::timestamptz - interval '14 days'
           AND NOT EXISTS (SELECT FROM practices.submission o
             WHERE o.practice_id = s.practice_id AND o.person_id = s.person_id AND o.number > s.number)`,
  wake: { 'practices.marked': marked },
});

/** Who has used up their attempts hears that they may try once more. */
declareReason({
  code: 'practices.allowed',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 14,
  path: '/training',
  find: `SELECT a.person_id, a.id AS subject_id, '' AS period, jsonb_build_object('practice', p.names) AS params
         FROM practices.allowance a JOIN practices.practice p ON p.id = a.practice_id
         WHERE a.allowed_at > $1::timestamptz - interval '14 days'
           AND NOT EXISTS (SELECT FROM practices.submission o
             WHERE o.practice_id = a.practice_id AND o.person_id = a.person_id AND o.submitted_at > a.allowed_at)`,
  wake: { 'practices.submitted': () => null, 'practices.marked': () => null },
});

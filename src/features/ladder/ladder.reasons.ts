import { declareReason } from '../../platform/declarations/reasons';

/** Those who may be the second person: leads and HR without a narrower scope. */
declareReason({
  code: 'ladder.proposed',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 30,
  path: '/permit-changes/{subject}',
  find: `SELECT DISTINCT g.person_id, p.id AS subject_id, '' AS period,
           jsonb_build_object('proposer', coalesce((SELECT d.given_name || ' ' || d.family_name FROM people.directory d
             WHERE d.person_id = p.proposed_by), '')) AS params
         FROM ladder.proposal p
         JOIN access.role_grant g ON g.role IN ('lead', 'hr') AND g.scope IS NULL AND g.from_at <= $1
           AND (g.until_at IS NULL OR g.until_at > $1) AND g.person_id <> p.proposed_by
         WHERE p.state = 'proposed'`,
  wake: { 'ladder.moved': ({ proposalId }) => [proposalId] },
});

/** Whoever proposed it hears what became of it. */
declareReason({
  code: 'ladder.decided',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 7,
  path: '/permit-changes/{subject}',
  find: `SELECT p.proposed_by AS person_id, p.id AS subject_id, '' AS period, jsonb_build_object('state', p.state) AS params
         FROM ladder.proposal p
         WHERE p.state IN ('approved', 'refused') AND p.decided_at > $1::timestamptz - interval '7 days'`,
  wake: { 'ladder.moved': ({ proposalId }) => [proposalId] },
});

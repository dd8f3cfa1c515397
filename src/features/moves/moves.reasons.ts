import { declareReason } from '../../platform/declarations/reasons';

declareReason({
  code: 'moves.changed',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 14,
  path: '/training',
  find: `SELECT i.person_id, i.enrolment_id AS subject_id, i.act_id::text AS period,
      jsonb_build_object('track', c.names, 'kind', a.kind, 'reason', a.reason,
        'due', coalesce(i.after->>'dueOn', '')) AS params
    FROM moves.item i JOIN moves.act a ON a.id = i.act_id
    JOIN curricula.published c ON c.edition_id = (i.after->>'editionId')::uuid
    WHERE i.state IN ('done', 'stays') AND a.kind <> 'reminder' AND i.at > $1 - interval '14 days'`,
  wake: { 'moves.changed': ({ enrolmentIds }) => enrolmentIds },
});

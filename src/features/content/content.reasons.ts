import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const items = ({ itemIds }: Events['content.changed']): readonly string[] => itemIds;
const all = (): null => null;

/** Who suggested content: what was decided on it, for a week. */
declareReason({
  code: 'content.decided',
  theme: 'writing',
  urgency: 'normal',
  daysAlive: 14,
  path: '/library/{subject}',
  find: `SELECT i.suggested_by AS person_id, i.id AS subject_id, r.number::text AS period,
           jsonb_build_object('title', r.titles, 'decision', r.decision) AS params
         FROM content.item i JOIN content.revision r ON r.item_id = i.id AND r.number = i.revision
         WHERE r.decision IS NOT NULL AND i.state <> 'retired' AND r.decided_by <> i.suggested_by
           AND r.decided_at > $1::timestamptz - interval '7 days'`,
  wake: { 'content.changed': items },
});

/** One a day for a lead who may review, however many are suggested: the subject is the lead. */
declareReason({
  code: 'content.suggested',
  theme: 'writing',
  shared: true,
  urgency: 'normal',
  daysAlive: 2,
  path: '/library/desk',
  find: `SELECT l.person_id, l.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*)) AS params
         FROM access.holding('lead', $1) l
         CROSS JOIN LATERAL permits.reach_at(l.person_id, 'review', $1) may
         JOIN content.item i ON i.state = 'suggested' AND i.suggested_by <> l.person_id
         JOIN content.revision r ON r.item_id = i.id AND r.number = i.revision AND r.stated_by <> l.person_id
         JOIN people.known k ON k.person_id = i.suggested_by
         WHERE may.channel_id IS NULL AND may.risk >= r.risk AND access.reaches_person(l.reach, k.legal_entity, k.department)
         GROUP BY l.person_id`,
  wake: { 'content.changed': all },
});

/** Who looks after content, a fortnight before it expires. */
declareReason({
  code: 'content.expiring',
  theme: 'writing',
  urgency: 'normal',
  daysAlive: 14,
  path: '/library/{subject}',
  find: `SELECT i.owner_id AS person_id, i.id AS subject_id, (i.expires_at AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('title', r.titles, 'until', (i.expires_at AT TIME ZONE 'UTC')::date) AS params
         FROM content.item i JOIN content.revision r ON r.item_id = i.id AND r.number = i.approved_revision
         WHERE i.state <> 'retired' AND i.expires_at > $1 AND i.expires_at <= $1::timestamptz + interval '14 days'`,
  wake: { 'content.changed': items },
});

import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { REVIEWED_WITHIN } from '../drafts/public';

const all = (): null => null;
const many = ({ draftIds }: Events['reviews.escalated']): readonly string[] => draftIds;

const WAKE = {
  'drafts.submitted': all,
  'drafts.approved': all,
  'drafts.seconded': all,
  'drafts.returned': all,
  'drafts.suggested': all,
  'drafts.declined': all,
  'drafts.published': all,
  'drafts.looked-over': all,
  'drafts.reopened': all,
  'drafts.orphaned': all,
  'reviews.escalated': all,
  'reviews.deputies-changed': all,
} as const;

/** One a day for a lead, however many wait for them: the subject is the lead. */
declareReason({
  code: 'drafts.review-waiting',
  theme: 'writing',
  shared: true,
  urgency: 'high',
  daysAlive: 2,
  path: '/reviews',
  find: `SELECT l.person_id, l.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*)) AS params
         FROM access.holding('lead', $1) l
         CROSS JOIN LATERAL permits.reach_at(l.person_id, 'review', $1) may
         JOIN drafts.under_review d ON d.channel_id = may.channel_id
         LEFT JOIN reviews.course c ON c.draft_id = d.draft_id AND c.revision = d.revision AND c.open
         WHERE d.state IN ('submitted', 'published')
           AND (d.state = 'published' OR c.draft_id IS NULL OR c.needed = 0
             OR (reviews.is_asked(c.asked, c.also, c.role, l.person_id, $1) AND NOT l.person_id = ANY(c.approvers)))
           AND d.author_id <> l.person_id AND EXISTS (${REVIEWED_WITHIN('l.reach')})
           AND drafts.risk_now(d.interaction_id, d.content_id) <= may.risk
         GROUP BY l.person_id`,
  wake: WAKE,
});

/** A step has gone on to somebody: it was not decided in time, or nobody there could decide. */
declareReason({
  code: 'reviews.escalated',
  theme: 'writing',
  urgency: 'high',
  daysAlive: 7,
  path: '/drafts/{subject}',
  find: `SELECT l.person_id, c.draft_id AS subject_id, c.revision || '/' || c.step || '/' || c.escalated AS period,
           jsonb_build_object('channel', n.names) AS params
         FROM reviews.course c
         JOIN drafts.under_review d ON d.draft_id = c.draft_id AND d.revision = c.revision AND d.state = 'submitted'
         JOIN channels.directory n ON n.channel_id = c.channel_id
         JOIN access.holding('lead', $1) l ON l.person_id = ANY(c.also) OR c.asked IS NULL
         CROSS JOIN LATERAL permits.reach_at(l.person_id, 'review', $1) may
         WHERE c.open AND c.escalated > 0 AND may.channel_id = c.channel_id AND l.person_id <> c.author_id
           AND may.risk >= drafts.risk_now(d.interaction_id, d.content_id)
           AND NOT l.person_id = ANY(c.approvers) AND EXISTS (${REVIEWED_WITHIN('l.reach')})`,
  wake: {
    'reviews.escalated': many,
    'drafts.approved': ({ draftId }) => [draftId],
    'drafts.seconded': ({ draftId }) => [draftId],
    'drafts.returned': ({ draftId }) => [draftId],
    'drafts.suggested': ({ draftId }) => [draftId],
    'drafts.declined': ({ draftId }) => [draftId],
    'drafts.reopened': ({ draftId }) => [draftId],
    'drafts.orphaned': ({ draftIds }) => draftIds,
  },
});

import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { REVIEWED_WITHIN } from '../drafts/public';

// Codes stay as they were when these reasons stood with publishing: what people chose is kept by them.
const one = ({ draftId }: { readonly draftId: string }): readonly string[] => [draftId];
const published = ({ draftId }: Events['drafts.published']): readonly string[] => [draftId];

/** Business words of which the last that was recorded is not what was approved. */
const DRIFTED = `SELECT p.draft_id, p.author_id, p.channel_id, c.names, l.id::text AS last, l.recorded_by
  FROM publishing.published p JOIN channels.directory c ON c.channel_id = p.channel_id
  JOIN LATERAL (SELECT a.* FROM aftermath.recorded a WHERE a.draft_id = p.draft_id
    ORDER BY a.recorded_at DESC, a.id DESC LIMIT 1) l ON l.drifted AND l.recorded_at > $1::timestamptz - interval '30 days'`;

/** The writer: what stands there is not what was approved. */
declareReason({
  code: 'publishing.drifted',
  urgency: 'high',
  daysAlive: 14,
  path: '/drafts/{subject}',
  find: `SELECT d.author_id AS person_id, d.draft_id AS subject_id, d.last AS period,
           jsonb_build_object('channel', d.names) AS params FROM (${DRIFTED}) d`,
  wake: { 'aftermath.recorded': one },
});

/** Leads of that channel, who settle it. */
declareReason({
  code: 'publishing.drifted-lead',
  urgency: 'high',
  daysAlive: 14,
  path: '/drafts/{subject}',
  find: `SELECT l.person_id, w.draft_id AS subject_id, w.last AS period, jsonb_build_object('channel', w.names) AS params
         FROM (${DRIFTED}) w
         JOIN LATERAL (SELECT s.draft_id AS id, s.author_id, s.channel_id, s.interaction_id
           FROM drafts.standing s WHERE s.draft_id = w.draft_id) d ON true
         CROSS JOIN access.holding('lead', $1) l
         WHERE l.person_id <> w.author_id AND EXISTS (${REVIEWED_WITHIN('l.reach')})`,
  wake: { 'aftermath.recorded': one },
});

/** Nothing is published and forgotten: a few hours later its author is asked to look who answered. */
declareReason({
  code: 'publishing.follow-up',
  urgency: 'normal',
  daysAlive: 2,
  path: '/drafts/{subject}',
  find: `SELECT p.author_id AS person_id, p.draft_id AS subject_id, '' AS period,
           jsonb_build_object('channel', c.names) AS params
         FROM publishing.published p JOIN channels.directory c ON c.channel_id = p.channel_id
         CROSS JOIN LATERAL aftermath.follow_up_at(p.channel_id, $1) f
         WHERE p.at <= $1::timestamptz - f.after_hours * interval '1 hour'
           AND p.at > $1::timestamptz - f.until_hours * interval '1 hour'
           AND NOT EXISTS (SELECT FROM aftermath.recorded a WHERE a.draft_id = p.draft_id AND a.what = 'deleted')`,
  wake: { 'drafts.published': published, 'aftermath.recorded': one },
});

import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { REVIEWED_WITHIN } from '../drafts/public';

// Codes stay as they were when these reasons stood with publishing: what people chose is kept by them.
const one = ({ draftId }: { readonly draftId: string }): readonly string[] => [draftId];
const published = ({ draftId }: Events['drafts.published']): readonly string[] => [draftId];

/** Business words of which the last that was recorded is not what was approved. */
const DRIFTED = `SELECT p.draft_id, p.author_id, p.channel_id, c.names, l.id::text AS last, l.recorded_by
  FROM aftermath.recorded l JOIN publishing.published p ON p.draft_id = l.draft_id
  JOIN channels.directory c ON c.channel_id = p.channel_id
  WHERE l.drifted AND l.recorded_at > $1::timestamptz - interval '30 days' AND NOT EXISTS (
    SELECT FROM aftermath.recorded a WHERE a.draft_id = l.draft_id AND (a.recorded_at, a.id) > (l.recorded_at, l.id))`;

/** The writer: what stands there is not what was approved. */
declareReason({
  code: 'publishing.drifted',
  theme: 'writing',
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
  theme: 'writing',
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
  theme: 'writing',
  urgency: 'normal',
  daysAlive: 2,
  path: '/drafts/{subject}',
  find: `SELECT p.author_id AS person_id, p.draft_id AS subject_id, '' AS period,
           jsonb_build_object('channel', f.names) AS params
         FROM (SELECT c.channel_id, c.names, w.after_hours, w.until_hours FROM channels.directory c
           CROSS JOIN LATERAL aftermath.follow_up_at(c.channel_id, $1) w OFFSET 0) f
         JOIN publishing.published p ON p.channel_id = f.channel_id
         WHERE p.at > $1::timestamptz - (SELECT max(u.until_hours) FROM aftermath.follow_up u) * interval '1 hour'
           AND p.at <= $1::timestamptz - f.after_hours * interval '1 hour'
           AND p.at > $1::timestamptz - f.until_hours * interval '1 hour'
           AND NOT EXISTS (SELECT FROM aftermath.recorded a WHERE a.draft_id = p.draft_id AND a.what = 'deleted')`,
  wake: { 'drafts.published': published, 'aftermath.recorded': one },
});

import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const one = ({ draftId }: { readonly draftId: string }): readonly string[] => [draftId];
const many = ({ draftIds }: Events['drafts.released']): readonly string[] => draftIds;
const all = (): null => null;
const subjects = ({ subjectIds }: Events['releases.decided']): readonly string[] => subjectIds;

/** Approved words `d` that no moratorium holds, or has held without anybody confirming them since. */
const FREE = `NOT EXISTS (SELECT FROM drafts.approved a
  CROSS JOIN LATERAL releases.held(a.draft_id, a.author_id, a.kind, a.channel_id, a.approved_at, $1) WHERE a.draft_id = d.id)
  AND NOT ((SELECT crises.any_at($1)) AND drafts.approvals(d.id, d.revision) < 2
    AND EXISTS (SELECT FROM crises.over(d.interaction_id, d.channel_id, $1)))`;

declareReason({
  code: 'drafts.returned',
  theme: 'writing',
  urgency: 'high',
  daysAlive: 14,
  path: '/drafts/{subject}',
  find: `SELECT d.author_id AS person_id, d.id AS subject_id, d.revision::text AS period,
           jsonb_build_object('channel', c.names, 'reason', k.names, 'clause', k.clause) AS params
         FROM drafts.draft d
         JOIN channels.directory c ON c.channel_id = d.channel_id
         JOIN drafts.review w ON w.draft_id = d.id AND w.revision = d.revision
         JOIN drafts.return_code k ON k.code = w.code
         WHERE d.state = 'returned'`,
  wake: { 'drafts.returned': one, 'drafts.reopened': one, 'drafts.orphaned': many },
});

declareReason({
  code: 'drafts.suggested',
  theme: 'writing',
  urgency: 'high',
  daysAlive: 14,
  path: '/drafts/{subject}',
  find: `SELECT d.author_id AS person_id, d.id AS subject_id, d.revision::text AS period,
           jsonb_build_object('channel', c.names) AS params
         FROM drafts.draft d
         JOIN channels.directory c ON c.channel_id = d.channel_id
         JOIN drafts.review w ON w.draft_id = d.id AND w.revision = d.revision AND w.decision = 'suggest'
         WHERE d.state = 'returned'`,
  wake: { 'drafts.suggested': one, 'drafts.reopened': one, 'drafts.orphaned': many },
});

declareReason({
  code: 'drafts.approved',
  theme: 'writing',
  urgency: 'high',
  daysAlive: 14,
  path: '/drafts/{subject}',
  find: `SELECT d.author_id AS person_id, d.id AS subject_id, d.approved_revision::text AS period,
           jsonb_build_object('channel', c.names) AS params
         FROM drafts.draft d JOIN channels.directory c ON c.channel_id = d.channel_id
         WHERE d.state = 'approved' AND ${FREE}`,
  wake: {
    'drafts.approved': one,
    'drafts.published': one,
    'drafts.reopened': one,
    'drafts.orphaned': many,
    'permits.changed': all,
    'releases.decided': subjects,
    'drafts.seconded': one,
    'crises.changed': all,
  },
});

declareReason({
  code: 'drafts.ready',
  theme: 'writing',
  shared: true,
  urgency: 'high',
  daysAlive: 7,
  path: '/ready-to-publish',
  find: `SELECT p.person_id, d.id AS subject_id, d.approved_revision::text AS period,
           jsonb_build_object('channel', c.names) AS params
         FROM drafts.draft d
         JOIN channels.publishing p ON p.channel_id = d.channel_id
         JOIN channels.directory c ON c.channel_id = d.channel_id
         WHERE (d.state = 'ready' AND (d.not_before IS NULL OR d.not_before <= $1) AND ${FREE} AND (d.interaction_id IS NULL OR feed.waits(d.interaction_id)))
           OR (d.state = 'taken' AND d.taken_by = p.person_id)`,
  wake: {
    'drafts.approved': one,
    'drafts.taken': one,
    'drafts.released': many,
    'drafts.published': one,
    'drafts.reopened': one,
    'drafts.orphaned': many,
    'channels.changed': all,
    'feed.answered': all,
    'feed.closed': all,
    'feed.changed-together': all,
    'permits.changed': all,
    'releases.decided': subjects,
    'drafts.seconded': one,
    'crises.changed': all,
  },
});

/** Words that went out unread and are to be corrected openly. */
declareReason({
  code: 'drafts.correct',
  theme: 'writing',
  urgency: 'high',
  daysAlive: 14,
  path: '/drafts/{subject}',
  find: `SELECT d.author_id AS person_id, d.id AS subject_id, '' AS period,
           jsonb_build_object('channel', c.names, 'reason', k.names, 'clause', k.clause) AS params
         FROM drafts.later_review l
         JOIN drafts.draft d ON d.id = l.draft_id
         JOIN channels.directory c ON c.channel_id = d.channel_id
         JOIN drafts.return_code k ON k.code = l.code
         WHERE l.outcome = 'correct' AND l.at > $1::timestamptz - interval '14 days'`,
  wake: { 'drafts.looked-over': one },
});

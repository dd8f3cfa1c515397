import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { REVIEWED_WITHIN } from '../drafts/public';

const one = ({ draftId }: { readonly draftId: string }): readonly string[] => [draftId];
const all = (): null => null;
const subjects = ({ subjectIds }: Events['releases.decided']): readonly string[] => subjectIds;

/** Approved words that moratoria held back, all of which are over, and that nobody has confirmed since. */
const TO_DECIDE = `SELECT a.*, h.last FROM drafts.approved a
  CROSS JOIN LATERAL (SELECT (array_agg(h.moratorium_id ORDER BY h.until_at DESC))[1]::text AS last
    FROM releases.held(a.draft_id, a.author_id, a.kind, a.channel_id, a.approved_at, $1) h
    HAVING count(*) > 0 AND bool_and(h.over)) h
  WHERE a.state <> 'taken'`;

/** The author, once for each moratorium. */
declareReason({
  code: 'publishing.held',
  theme: 'writing',
  urgency: 'high',
  daysAlive: 14,
  path: '/drafts/{subject}',
  find: `SELECT d.author_id AS person_id, d.draft_id AS subject_id, d.last AS period,
           jsonb_build_object('channel', c.names) AS params
         FROM (${TO_DECIDE}) d JOIN channels.directory c ON c.channel_id = d.channel_id`,
  wake: {
    'permits.changed': all,
    'releases.decided': subjects,
    'drafts.approved': one,
    'drafts.published': one,
    'drafts.reopened': one,
  },
});

/**
 * Thanks to a writer whose words are out: read and approved as they were first written, or published by somebody else. It is
 * told to them alone, asks for nothing and is counted nowhere.
 */
declareReason({
  code: 'publishing.praise',
  theme: 'writing',
  urgency: 'normal',
  daysAlive: 7,
  path: '/drafts/{subject}',
  find: `SELECT p.author_id AS person_id, p.draft_id AS subject_id, '' AS period,
           jsonb_build_object('channel', c.names, 'first', CASE WHEN f.first THEN 'yes' ELSE 'no' END) AS params
         FROM publishing.published p JOIN publishing.publication u ON u.id = p.publication_id
         JOIN channels.directory c ON c.channel_id = p.channel_id
         CROSS JOIN LATERAL (SELECT p.revision = 1 AND EXISTS (SELECT FROM drafts.decisions k
           WHERE k.draft_id = p.draft_id AND k.revision = 1 AND k.decision = 'approve') AS first) f
         WHERE p.at > $1::timestamptz - interval '3 days' AND (f.first OR u.publisher_id <> p.author_id)`,
  wake: { 'drafts.published': one },
});

/** One a day for a lead, however many wait: the subject is the lead. */
declareReason({
  code: 'publishing.held-waiting',
  theme: 'writing',
  shared: true,
  urgency: 'high',
  daysAlive: 2,
  path: '/ready-to-publish',
  find: `WITH leads AS MATERIALIZED (SELECT * FROM access.holding('lead', $1)),
         may AS MATERIALIZED (SELECT r.person_id, r.channel_id, r.risk
           FROM permits.reaches_of(ARRAY(SELECT DISTINCT person_id FROM leads), '{review}', $1) r)
         SELECT l.person_id, l.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*)) AS params
         FROM (${TO_DECIDE}) d
         CROSS JOIN leads l JOIN may ON may.person_id = l.person_id
         WHERE d.author_id <> l.person_id AND may.channel_id = d.channel_id AND EXISTS (${REVIEWED_WITHIN('l.reach')})
           AND drafts.risk_now(d.interaction_id, d.content_id) <= may.risk
         GROUP BY l.person_id`,
  wake: { 'permits.changed': all, 'releases.decided': all, 'drafts.published': all, 'drafts.reopened': all },
});

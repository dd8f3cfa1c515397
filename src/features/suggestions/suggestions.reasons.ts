import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const one = ({ draftId }: Events['suggestions.changed']): readonly string[] => [draftId];
const all = (): null => null;

/** Whoever asked for help hears that somebody helped. */
declareReason({
  code: 'suggestions.helped',
  theme: 'customers',
  urgency: 'high',
  daysAlive: 14,
  path: '/drafts/{subject}',
  find: `SELECT d.author_id AS person_id, d.draft_id AS subject_id, max(r.at)::text AS period,
           jsonb_build_object('channel', c.names) AS params
         FROM suggestions.remark r
         JOIN drafts.standing d ON d.draft_id = r.draft_id AND d.author_id <> r.person_id
         JOIN channels.directory c ON c.channel_id = d.channel_id
         WHERE r.state = 'open' AND r.base_id IS NOT NULL AND r.at > $1::timestamptz - interval '14 days'
         GROUP BY d.author_id, d.draft_id, c.names`,
  wake: { 'suggestions.changed': one },
});

/** One a day for each lead or coach whom it may reach, however many wait: the subject is the lead or coach. */
declareReason({
  code: 'suggestions.help-wanted',
  theme: 'customers',
  urgency: 'normal',
  daysAlive: 2,
  path: '/help-wanted',
  find: `SELECT w.person_id, w.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*)) AS params
         FROM suggestions.helpers($1) w GROUP BY w.person_id`,
  wake: { 'suggestions.help-changed': all, 'suggestions.changed': all },
});

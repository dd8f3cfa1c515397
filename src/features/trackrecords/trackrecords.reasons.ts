import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const those = ({ proposalIds }: Events['trackrecords.proposed']): readonly string[] => proposalIds;

declareReason({
  code: 'trackrecords.proposed',
  urgency: 'high',
  daysAlive: 30,
  path: '/track-record',
  find: `SELECT p.person_id, p.id AS subject_id, '' AS period, jsonb_build_object('channel', c.names) AS params
         FROM trackrecords.proposal p JOIN channels.directory c ON c.channel_id = p.channel_id
         WHERE p.state = 'open' AND p.answer IS NULL AND p.answer_until > $1`,
  wake: { 'trackrecords.proposed': those, 'trackrecords.decided': those },
});

declareReason({
  code: 'trackrecords.decided',
  urgency: 'normal',
  daysAlive: 14,
  path: '/track-record',
  find: `SELECT p.person_id, p.id AS subject_id, '' AS period, jsonb_build_object('channel', c.names) AS params
         FROM trackrecords.proposal p JOIN channels.directory c ON c.channel_id = p.channel_id
         WHERE p.state IN ('accepted', 'kept') AND p.decided_at > $1::timestamptz - interval '14 days'`,
  wake: { 'trackrecords.decided': those },
});

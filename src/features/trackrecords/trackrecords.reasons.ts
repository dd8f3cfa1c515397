import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { seesSql } from '../council/public';
import { PROPOSED_WITHIN } from './proposal.policy';

const all = (): null => null;
const those = ({ proposalIds }: Events['trackrecords.proposed']): readonly string[] => proposalIds;

/** Whoever belongs meanwhile to a legal entity that does without is told nothing more of it. */
const ON = `JOIN people.directory n ON n.person_id = p.person_id AND NOT trackrecords.is_off(n.legal_entity)`;

declareReason({
  code: 'trackrecords.proposed',
  theme: 'standing',
  urgency: 'high',
  daysAlive: 30,
  path: '/track-record',
  find: `SELECT p.person_id, p.id AS subject_id, '' AS period, jsonb_build_object('channel', c.names) AS params
         FROM trackrecords.proposal p JOIN channels.directory c ON c.channel_id = p.channel_id ${ON}
         WHERE p.state = 'open' AND p.answer IS NULL AND p.answer_until > $1`,
  wake: { 'trackrecords.proposed': those, 'trackrecords.decided': those },
});

declareReason({
  code: 'trackrecords.decided',
  theme: 'standing',
  urgency: 'normal',
  daysAlive: 14,
  path: '/track-record',
  find: `SELECT p.person_id, p.id AS subject_id, '' AS period, jsonb_build_object('channel', c.names) AS params
         FROM trackrecords.proposal p JOIN channels.directory c ON c.channel_id = p.channel_id ${ON}
         WHERE p.state IN ('accepted', 'kept') AND p.decided_at > $1::timestamptz - interval '14 days'`,
  wake: { 'trackrecords.decided': those },
});

/** One a day for a lead, however many can be decided on: those that were answered, or could have been. */
declareReason({
  code: 'trackrecords.waiting',
  theme: 'standing',
  shared: true,
  urgency: 'normal',
  daysAlive: 2,
  path: '/track-record-proposals',
  find: `SELECT l.person_id, l.person_id AS subject_id, ($1::timestamptz AT TIME ZONE 'UTC')::date::text AS period,
           jsonb_build_object('waiting', count(*)) AS params
         FROM trackrecords.proposal p
         JOIN people.directory n ON n.person_id = p.person_id AND NOT trackrecords.is_off(n.legal_entity)
           AND ${seesSql('n.legal_entity', 'drafts', 'case', 'lead')}
         CROSS JOIN access.holding('lead', $1) l
         WHERE p.state = 'open' AND (p.answer IS NOT NULL OR p.answer_until <= $1) AND p.person_id <> l.person_id
           AND ${PROPOSED_WITHIN('l.reach')}
         GROUP BY l.person_id`,
  wake: { 'trackrecords.proposed': all, 'trackrecords.decided': all },
});

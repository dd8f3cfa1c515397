import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';
import { RECIPIENTS } from './recipient';

const changed = ({ alertIds }: Events['alerts.changed']): readonly string[] => alertIds;

/** Whoever is to hear of it, until one of them has read it. */
declareReason({
  code: 'alerts.raised',
  theme: 'customers',
  shared: true,
  urgency: 'critical',
  daysAlive: 7,
  path: '/alerts',
  find: `SELECT r.person_id, a.id AS subject_id, CASE WHEN a.escalated_at IS NULL THEN '' ELSE 'unread' END AS period,
           jsonb_build_object('matter', k.names, 'unread', CASE WHEN a.escalated_at IS NULL THEN 'no' ELSE 'yes' END) AS params
         FROM (${RECIPIENTS}) r JOIN alerts.alert a ON a.id = r.alert_id JOIN matters.kind k ON k.id = a.kind_id
         WHERE a.read_at IS NULL`,
  wake: { 'alerts.changed': changed, 'matters.changed': () => null },
});

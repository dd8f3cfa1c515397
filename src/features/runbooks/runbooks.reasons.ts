import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const one = ({ runId }: Events['runbooks.changed']): readonly string[] => [runId];

/** Whoever owns an open step of a run that goes on. */
declareReason({
  code: 'runbooks.step-yours',
  theme: 'customers',
  urgency: 'critical',
  daysAlive: 2,
  path: '/runbook-runs/{subject}',
  find: `SELECT s.owner_id AS person_id, r.id AS subject_id, min(s.position)::text AS period,
           jsonb_build_object('runbook', r.names, 'channel', d.names, 'practice', r.practice::text, 'steps', count(*)) AS params
         FROM runbooks.run r JOIN runbooks.run_step s ON s.run_id = r.id AND s.state = 'open'
         JOIN channels.directory d ON d.channel_id = r.channel_id
         WHERE r.ended_at IS NULL AND s.owner_id IS NOT NULL AND s.owner_id <> r.started_by AND $1::timestamptz IS NOT NULL
         GROUP BY s.owner_id, r.id, d.channel_id, d.names`,
  wake: { 'runbooks.changed': one },
});

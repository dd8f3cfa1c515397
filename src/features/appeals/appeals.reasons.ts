import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const moved = ({ suspensionId }: Events['appeals.moved']): readonly string[] => [suspensionId];

/** A person whose permits were suspended is told so, with the way to appeal. */
declareReason({
  code: 'appeals.suspended',
  theme: 'standing',
  urgency: 'high',
  mandatory: true,
  daysAlive: 14,
  path: '/permits',
  find: `SELECT s.person_id, s.id AS subject_id, '' AS period, '{}'::jsonb AS params
         FROM permits.suspension s
         WHERE s.recorded_at <= $1 AND s.closed_at IS NULL AND (s.until_at IS NULL OR s.until_at > $1)
           AND NOT EXISTS (SELECT FROM appeals.appeal a WHERE a.suspension_id = s.id)`,
  wake: { 'permits.changed': () => null, 'appeals.moved': moved },
});

/** Leads and HR who did not suspend the person, and are not the person. */
declareReason({
  code: 'appeals.lodged',
  theme: 'standing',
  urgency: 'high',
  daysAlive: 14,
  path: '/suspensions',
  find: `SELECT DISTINCT g.person_id, s.id AS subject_id, '' AS period, '{}'::jsonb AS params
         FROM appeals.appeal a
         JOIN permits.suspension s ON s.id = a.suspension_id
         JOIN people.directory d ON d.person_id = a.person_id
         JOIN access.role_grant g ON g.role IN ('lead', 'hr') AND g.from_at <= $1 AND (g.until_at IS NULL OR g.until_at > $1)
           AND access.reaches_person(CASE WHEN g.scope IS NULL THEN NULL ELSE jsonb_build_array(g.scope) END,
             d.legal_entity, d.department)
         WHERE a.state = 'lodged' AND g.person_id <> a.person_id AND s.decided_by <> 'person:' || g.person_id`,
  wake: { 'appeals.moved': moved },
});

/** The person hears what was decided. */
declareReason({
  code: 'appeals.decided',
  theme: 'standing',
  urgency: 'high',
  mandatory: true,
  daysAlive: 14,
  path: '/permits',
  find: `SELECT a.person_id, a.suspension_id AS subject_id, '' AS period, jsonb_build_object('state', a.state) AS params
         FROM appeals.appeal a
         WHERE a.state <> 'lodged' AND a.decided_at > $1::timestamptz - interval '14 days'`,
  wake: { 'appeals.moved': moved },
});

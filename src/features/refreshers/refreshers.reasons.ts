import type { Events } from '../../kernel/event';
import { declareReason } from '../../platform/declarations/reasons';

const those = ({ refresherIds }: Events['refreshers.given']): readonly string[] => refresherIds;

const open = (again: boolean): string => `
  SELECT r.person_id, r.id AS subject_id, '' AS period,
    jsonb_build_object('lesson', m.names, 'clause', r.clause, 'minutes', ceil(m.seconds / 60.0)::integer) AS params
  FROM refreshers.refresher r JOIN curricula.modules m ON m.module_id = r.module_id
  WHERE r.ended_at IS NULL AND r.again = ${again} AND r.given_at > $1::timestamptz - interval '14 days'`;

declareReason({
  code: 'refreshers.given',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 14,
  path: '/refreshers/{subject}',
  find: open(false),
  wake: { 'refreshers.given': those, 'refreshers.ended': those },
});

/** The clause came up so often that its whole module is open again. */
declareReason({
  code: 'refreshers.again',
  theme: 'learning',
  urgency: 'normal',
  daysAlive: 14,
  path: '/refreshers/{subject}',
  find: open(true),
  wake: { 'refreshers.given': those, 'refreshers.ended': those },
});

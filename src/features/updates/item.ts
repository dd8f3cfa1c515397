import { channelSql, instantSql, maskedSql } from '../feed/public';

/** What was said and answered, of row `n` of `feed.heard_by_all` on channel `c`: keys and values of JSON, without anybody's handle. */
export const saidSql = `'interactionId', n.interaction_id, 'channel', ${channelSql('c')},
  'text', ${maskedSql('n.text')}, 'language', n.language, 'saidAt', ${instantSql('n.said_at')}, 'status', n.status,
  'topics', coalesce((SELECT json_agg(json_build_object('id', t.id, 'code', t.code, 'names', t.names) ORDER BY t.code)
    FROM feed.under_topic r JOIN topics.topic t ON t.id = r.topic_id WHERE r.interaction_id = n.interaction_id), '[]'),
  'answers', coalesce((SELECT json_agg(json_build_object('text', ${maskedSql('o.text')}, 'saidAt', ${instantSql('o.said_at')},
      'link', o.link) ORDER BY o.said_at, o.answer_id)
    FROM feed.answers_to o WHERE o.interaction_id = n.interaction_id), '[]')`;

/**
 * An interaction as everybody may read it, of a row `k` of an update (pinned, removed, sentence, changed, answered,
 * job_families, why) and its row `n` of `feed.heard_by_all`, on channel `c`: no handle of anybody stands in it.
 */
export const itemSql = (more = ''): string => `json_build_object(${saidSql},
  'sentence', k.sentence, 'changed', k.changed, 'answeredSince', n.status = 'answered' AND NOT k.answered AND k.why <> 'chosen',
  'why', k.why, 'jobFamilies', coalesce(to_json(k.job_families), '[]'), 'pinned', k.pinned, 'removed', k.removed${more})`;

/** Rows of `feed.heard_by_all` are looked up one by one: a planner that sees few months would hash whole partitions. */
export const HEARD = `CROSS JOIN LATERAL (
    SELECT * FROM feed.heard_by_all h WHERE h.interaction_id = k.interaction_id AND h.arrived_at = k.arrived_at OFFSET 0) n`;

/** Why an item of a department's update is in it. */
export const WHY = `CASE WHEN i.added THEN 'lead' WHEN i.job_families IS NULL THEN 'department' ELSE 'job-family' END`;

/** The columns of row `i` that an item is built from. */
export const COLUMNS = `i.interaction_id, i.arrived_at, i.pinned, i.removed, i.sentence, i.changed, i.answered, i.job_families,
  i.position, ${WHY} AS why`;

/**
 * Who hears of alerts, as (alert_id, person_id), with `$1` the present instant: whoever is named for the kind of matter and
 * is there; leads within whose reach it lies, where nobody named is there, or where nobody has read it in time.
 */
export const RECIPIENTS = `
  SELECT a.id AS alert_id, o.person_id FROM alerts.alert a
  JOIN matters.owner o ON o.kind_id = a.kind_id AND o.until_at IS NULL
  JOIN people.directory d ON d.person_id = o.person_id
  WHERE a.closed_at IS NULL
  UNION
  SELECT a.id, g.person_id FROM alerts.alert a
  JOIN access.role_grant g ON g.role = 'lead' AND g.from_at <= $1 AND (g.until_at IS NULL OR g.until_at > $1)
    AND access.reaches_work(CASE WHEN g.scope IS NULL THEN NULL ELSE jsonb_build_array(g.scope) END, a.channel_id,
      feed.topics_of(a.interaction_id), NULL)
  JOIN people.directory d ON d.person_id = g.person_id
  WHERE a.closed_at IS NULL AND (a.escalated_at IS NOT NULL OR NOT EXISTS (
    SELECT FROM matters.owner o JOIN people.directory od ON od.person_id = o.person_id
    WHERE o.kind_id = a.kind_id AND o.until_at IS NULL
      AND o.person_id NOT IN (SELECT person_id FROM people.away_at($1))))`;

/** The last claim of each, if it was taken back then; for each person as many as they have room for. */
export const GIVEN_AGAIN = `
  WITH last AS MATERIALIZED (
    SELECT DISTINCT ON (c.interaction_id) c.* FROM feed.claim c WHERE c.interaction_id = ANY($1::uuid[])
    ORDER BY c.interaction_id, c.from_at DESC, c.ended_at DESC NULLS FIRST),
  free AS MATERIALIZED (
    SELECT l.interaction_id, l.person_id, l.lease_minutes, n.channel_id,
      row_number() OVER (PARTITION BY l.person_id ORDER BY l.from_at, l.interaction_id) AS place
    FROM last l JOIN feed.identity i ON i.interaction_id = l.interaction_id
    JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at AND n.status = 'waiting'
    JOIN people.directory d ON d.person_id = l.person_id
    WHERE l.ending = 'released' AND l.ended_at BETWEEN $3 AND $4
      AND NOT EXISTS (SELECT FROM people.away_at($2) a WHERE a.person_id = l.person_id)
      AND NOT EXISTS (SELECT FROM feed.passing p WHERE p.interaction_id = l.interaction_id AND p.ended_at IS NULL)
      AND EXISTS (SELECT FROM permits.reach_at(l.person_id, 'reply', $2) r
        WHERE r.channel_id = n.channel_id AND r.risk >= feed.risk_of(n.id)))
  INSERT INTO feed.claim (id, interaction_id, person_id, from_at, expires_at, lease_minutes, on_duty)
  SELECT gen_random_uuid(), f.interaction_id, f.person_id, $2, $2 + make_interval(mins => f.lease_minutes), f.lease_minutes,
    EXISTS (SELECT FROM rosters.on_duty_at($2) y WHERE y.channel_id = f.channel_id AND y.person_id = f.person_id)
  FROM free f
  WHERE f.place <= coalesce((SELECT min(q.most) FROM feed.capacity q WHERE q.person_id = f.person_id OR q.person_id IS NULL)
    - (SELECT count(*) FROM feed.running k WHERE k.person_id = f.person_id AND k.expires_at > $2), f.place)
  RETURNING id, interaction_id AS "interactionId", person_id AS "personId"`;

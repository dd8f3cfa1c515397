import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the feed offers is taken on by one statement. Whatever is not plainly so it leaves alone, for the verbs to judge. */
export class FeedTakeOn1763765300015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION feed.take_on(claim uuid, person uuid, interaction uuid, at timestamptz, silent_minutes integer,
        event text, payload jsonb, actor text, request uuid)
      RETURNS TABLE (expires_at timestamptz, lease_minutes integer) LANGUAGE plpgsql
      SET plan_cache_mode TO 'force_generic_plan' AS $function$
      #variable_conflict use_column
      DECLARE
        place uuid;
        topmost integer;
        most integer;
        minutes integer;
      BEGIN
        SELECT i.channel_id INTO place FROM feed.identity i WHERE i.interaction_id = $3 AND NOT i.ours FOR NO KEY UPDATE;
        IF NOT FOUND THEN RETURN; END IF;
        SELECT max(r.risk) INTO topmost FROM feed.routing r
        WHERE r.interaction_id = $3 AND r.topic_id IS NOT NULL
        HAVING bool_and(r.open) AND bool_or(EXISTS (
          SELECT FROM topics.topic_person p WHERE p.person_id = $2 AND p.topic_id = r.topic_id AND p.until_at IS NULL));
        IF topmost IS NULL OR EXISTS (SELECT FROM feed.claim c WHERE c.interaction_id = $3 AND c.ended_at IS NULL) THEN
          RETURN;
        END IF;
        IF EXISTS (SELECT FROM feed.freeze) THEN
          IF EXISTS (
            SELECT FROM feed.routing r WHERE r.interaction_id = $3 AND feed.frozen($2, r.topic_id, r.channel_id, $4)) THEN
            RETURN;
          END IF;
        END IF;
        IF NOT permits.allows_at($2, 'reply', place, topmost, $4) THEN RETURN; END IF;
        PERFORM pg_advisory_xact_lock(hashtextextended('feed.capacity:' || $2::text, 0));
        SELECT min(k.most) INTO most FROM feed.capacity k WHERE k.person_id = $2 OR k.person_id IS NULL;
        IF most IS NOT NULL THEN
          IF (SELECT count(*) FROM feed.claim c
              WHERE c.person_id = $2 AND c.ended_at IS NULL AND c.expires_at > $4) >= most THEN
            RETURN;
          END IF;
        END IF;
        minutes := coalesce((SELECT l.minutes FROM servicelevels.lease l WHERE l.channel_id = place), $5);
        INSERT INTO feed.claim (id, interaction_id, person_id, from_at, expires_at, lease_minutes, on_duty)
        VALUES ($1, $3, $2, $4, $4 + minutes * interval '1 minute', minutes, rosters.is_on_duty_at($2, place, $4));
        UPDATE feed.routing r SET open = false WHERE r.interaction_id = $3 AND r.open;
        INSERT INTO platform.outbox (name, payload, actor, request_id, occurred_at) VALUES ($6, $7, $8, $9, $4);
        RETURN QUERY SELECT $4 + minutes * interval '1 minute', minutes;
      END $function$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION feed.take_on(uuid, uuid, uuid, timestamptz, integer, text, jsonb, text, uuid)');
  }
}

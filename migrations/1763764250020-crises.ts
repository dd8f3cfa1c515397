import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics in crisis. */
export class Crises1763764250020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA crises;
      CREATE TABLE crises.crisis (
        id uuid PRIMARY KEY,
        topic_id uuid NOT NULL,
        channel_ids uuid[] CHECK (cardinality(channel_ids) > 0),
        reason text NOT NULL,
        below_rank int,
        help text,
        starter_id uuid NOT NULL,
        started_at timestamptz(3) NOT NULL,
        first_ender_id uuid,
        first_ender_at timestamptz(3),
        second_ender_id uuid,
        ended_at timestamptz(3),
        CHECK ((first_ender_id IS NULL) = (first_ender_at IS NULL)),
        CHECK ((second_ender_id IS NULL) = (ended_at IS NULL)),
        CHECK (second_ender_id IS NULL OR second_ender_id <> first_ender_id));
      CREATE UNIQUE INDEX crisis_stands ON crises.crisis (topic_id) WHERE ended_at IS NULL;
      CREATE INDEX crisis_ended ON crises.crisis (ended_at DESC, id);
      CREATE FUNCTION crises.binds(topic uuid, channels uuid[], interaction uuid, channel uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT ($2 IS NULL OR $4 = ANY($2)) AND CASE
          WHEN $3 IS NOT NULL THEN $1 = ANY(feed.topics_of($3))
          ELSE $2 IS NOT NULL OR EXISTS (SELECT FROM topics.topic_channel tc WHERE tc.topic_id = $1 AND tc.channel_id = $4) END
      $$;
      CREATE FUNCTION crises.any_at(at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM crises.crisis c WHERE c.started_at <= $1 AND (c.ended_at IS NULL OR c.ended_at > $1))
      $$;
      CREATE FUNCTION crises.over(interaction uuid, channel uuid, at timestamptz)
      RETURNS TABLE (crisis_id uuid, topic_id uuid, reason text, started_at timestamptz) LANGUAGE sql STABLE ROWS 1 AS $$
        SELECT c.id, c.topic_id, c.reason, c.started_at FROM crises.crisis c
        WHERE c.started_at <= $3 AND (c.ended_at IS NULL OR c.ended_at > $3) AND crises.binds(c.topic_id, c.channel_ids, $1, $2)
      $$;
      CREATE FUNCTION crises.story(interaction uuid, channel uuid, since timestamptz) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT jsonb_agg(jsonb_build_object('id', c.id, 'topic', c.topic_id, 'channels', c.channel_ids, 'reason', c.reason,
          'starter', c.starter_id, 'started', c.started_at, 'ended', c.ended_at) ORDER BY c.started_at, c.id)
        FROM crises.crisis c WHERE (c.ended_at IS NULL OR c.ended_at > $3) AND crises.binds(c.topic_id, c.channel_ids, $1, $2)
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA crises CASCADE');
  }
}

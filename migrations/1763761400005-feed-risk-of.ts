import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The risk of one interaction now, for rooms that list what stands on it. */
export class FeedRiskOf1763761400005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION feed.risk_of(interaction uuid) RETURNS integer LANGUAGE sql STABLE AS $$
        SELECT coalesce(max(r.risk), 3)::integer FROM feed.routing r
        WHERE r.interaction_id = interaction AND r.topic_id IS NOT NULL
      $$;
      COMMENT ON FUNCTION feed.risk_of IS 'the highest of its topics, 1 to 3; high while nobody knows what it is about';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION feed.risk_of(uuid);');
  }
}

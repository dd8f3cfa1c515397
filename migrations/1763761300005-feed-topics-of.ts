import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The topics of an interaction, for the scopes of those who review what answers it. */
export class FeedTopicsOf1763761300005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION feed.topics_of(interaction uuid) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT coalesce(array_agg(topic_id), '{}') FROM feed.routing
        WHERE interaction_id = $1 AND topic_id IS NOT NULL
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION feed.topics_of(uuid);');
  }
}

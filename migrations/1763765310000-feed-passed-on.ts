import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was passed to another department waits like everything else: for people of that department. And what falls under
 * a topic that is in crisis is known to whoever picks interactions for everybody to read.
 */
export class FeedPassedOn1763765310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW feed.awaiting AS
        SELECT r.interaction_id, r.topic_id, r.channel_id, r.risk, r.arrived_at, r.due_at, NULL::text AS department
        FROM feed.routing r WHERE r.open
        UNION ALL
        SELECT r.interaction_id, r.topic_id, r.channel_id, r.risk, r.arrived_at, r.due_at, p.department
        FROM feed.passing p JOIN feed.routing r ON r.interaction_id = p.interaction_id
        WHERE p.ended_at IS NULL AND NOT EXISTS (
          SELECT FROM feed.claim c WHERE c.interaction_id = p.interaction_id AND c.ended_at IS NULL);
      CREATE FUNCTION feed.in_crisis(interaction uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT EXISTS (
          SELECT FROM feed.freeze f JOIN feed.routing r ON r.topic_id = f.topic_id
          WHERE r.interaction_id = interaction AND (f.channel_ids IS NULL OR r.channel_id = ANY(f.channel_ids)))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION feed.in_crisis(uuid); DROP VIEW feed.awaiting;');
  }
}

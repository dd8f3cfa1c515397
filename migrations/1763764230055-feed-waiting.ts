import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for somebody, a row for each of its topics. */
export class FeedWaiting1763764230055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW feed.waiting AS
        SELECT r.interaction_id, r.topic_id, r.channel_id, r.risk, r.arrived_at, r.due_at FROM feed.routing r WHERE r.open;
      CREATE FUNCTION feed.language_of(interaction uuid) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT n.language FROM feed.identity i JOIN feed.interaction n ON n.id = i.interaction_id AND n.arrived_at = i.arrived_at
        WHERE i.interaction_id = interaction
      $$;
      CREATE VIEW feed.running AS
        SELECT c.person_id, c.expires_at FROM feed.claim c WHERE c.ended_at IS NULL AND c.expires_at IS NOT NULL;
      CREATE VIEW feed.room AS SELECT person_id, most FROM feed.capacity;
      COMMENT ON VIEW feed.waiting IS 'what waits for somebody to claim it, a row for each topic; without a topic: unrouted';
      COMMENT ON VIEW feed.running IS 'claims whose lease runs';
      COMMENT ON VIEW feed.room IS 'claims that one person may have at once; without a person: anybody';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW feed.room;
      DROP VIEW feed.running;
      DROP FUNCTION feed.language_of;
      DROP VIEW feed.waiting;`);
  }
}

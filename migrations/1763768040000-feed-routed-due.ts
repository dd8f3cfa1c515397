import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was routed says by when an answer was owed: rooms above count whether it came in time. */
export class FeedRoutedDue1763768040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW feed.routed AS
        SELECT r.interaction_id, r.topic_id, r.channel_id, r.arrived_at, r.due_at FROM feed.routing r;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW feed.routed;
      CREATE VIEW feed.routed AS
        SELECT r.interaction_id, r.topic_id, r.channel_id, r.arrived_at FROM feed.routing r;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What customers said says since when it is done, too. */
export class FeedHeardSettled1763764260010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW feed.heard AS
        SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, i.thread_id, n.said_at, n.language, n.text, n.status,
          n.outcome, n.certificate IS NOT NULL AS erased, n.done_at AS settled_at
        FROM feed.interaction n JOIN feed.identity i ON i.interaction_id = n.id AND i.arrived_at = n.arrived_at
        WHERE NOT n.ours`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW feed.heard;
      CREATE VIEW feed.heard AS
        SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, i.thread_id, n.said_at, n.language, n.text, n.status,
          n.outcome, n.certificate IS NOT NULL AS erased
        FROM feed.interaction n JOIN feed.identity i ON i.interaction_id = n.id AND i.arrived_at = n.arrived_at
        WHERE NOT n.ours;
      COMMENT ON VIEW feed.heard IS 'what customers said, and what became of it; handles stand in the text'`);
  }
}

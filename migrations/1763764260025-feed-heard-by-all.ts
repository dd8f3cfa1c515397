import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Talk on pay and union goes into no update and no episode, and leaves those it stood in. */
export class FeedHeardByAll1763764260025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW feed.heard_by_all AS
        SELECT n.id AS interaction_id, n.arrived_at, n.channel_id, i.thread_id, n.said_at, n.language, n.text, n.status,
          n.outcome, n.certificate IS NOT NULL AS erased, n.done_at AS settled_at
        FROM feed.interaction n JOIN feed.identity i ON i.interaction_id = n.id AND i.arrived_at = n.arrived_at
        WHERE NOT n.ours AND NOT n.protected;
      COMMENT ON VIEW feed.heard_by_all IS 'what customers said and anybody may be told of: no protected talk; handles stand in the text';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW feed.heard_by_all');
  }
}

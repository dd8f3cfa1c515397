import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is not done, and what came when, for whoever counts it; and who said what, for whoever compares. */
export class FeedStanding1763764250005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW feed.standing AS
        SELECT r.interaction_id, r.topic_id, r.channel_id, r.risk, r.arrived_at, r.due_at, false AS held
        FROM feed.routing r WHERE r.open
        UNION ALL
        SELECT r.interaction_id, r.topic_id, r.channel_id, r.risk, r.arrived_at, r.due_at, true
        FROM feed.claim c JOIN feed.routing r ON r.interaction_id = c.interaction_id AND NOT r.open WHERE c.ended_at IS NULL;
      COMMENT ON VIEW feed.standing IS 'what waits or is held, once for each of its topics; topic_id is null where no rule knew one';
      CREATE VIEW feed.routed AS SELECT r.interaction_id, r.topic_id, r.channel_id, r.arrived_at FROM feed.routing r;
      CREATE VIEW feed.authored AS
        SELECT n.id AS interaction_id, n.arrived_at, n.author AS author_id, lower(ltrim(a.handle, '@')) AS handle, n.link
        FROM feed.interaction n LEFT JOIN feed.author a ON a.id = n.author WHERE NOT n.ours;
      CREATE INDEX routing_arrived ON feed.routing USING brin (arrived_at) WITH (pages_per_range = 32, autosummarize = on);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW feed.standing, feed.routed, feed.authored; DROP INDEX feed.routing_arrived`);
  }
}

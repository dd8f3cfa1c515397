import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of the feed served which goal. */
export class FeedByGoal1763761400010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX interaction_goal ON feed.interaction (goal_id) WHERE goal_id IS NOT NULL;
      CREATE VIEW feed.by_goal AS
        SELECT n.goal_id, count(*)::integer AS answered
        FROM feed.interaction n JOIN channels.directory c ON c.channel_id = n.channel_id
        WHERE n.goal_id IS NOT NULL AND n.status = 'answered' AND c.account_kind = 'business'
        GROUP BY n.goal_id;
      COMMENT ON VIEW feed.by_goal IS 'interactions answered, by the goal they name; nothing of personal accounts';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW feed.by_goal; DROP INDEX feed.interaction_goal;');
  }
}

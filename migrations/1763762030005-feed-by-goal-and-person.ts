import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of the feed served which goal, by whom: works-council mode counts only where enough people stand behind it. */
export class FeedByGoalAndPerson1763762030005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW feed.by_goal;
      CREATE VIEW feed.by_goal AS
        SELECT n.goal_id, k.person_id, count(*)::integer AS answered
        FROM feed.interaction n JOIN channels.directory c ON c.channel_id = n.channel_id
        LEFT JOIN LATERAL (
          SELECT k.person_id FROM feed.claim k WHERE k.interaction_id = n.id AND k.ending = 'answered'
          ORDER BY k.ended_at DESC LIMIT 1) k ON true
        WHERE n.goal_id IS NOT NULL AND n.status = 'answered' AND c.account_kind = 'business'
        GROUP BY n.goal_id, k.person_id;
      COMMENT ON VIEW feed.by_goal IS
        'interactions answered, by the goal they name and who held them (null: nobody in Obi); nothing of personal accounts';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW feed.by_goal;
      CREATE VIEW feed.by_goal AS
        SELECT n.goal_id, count(*)::integer AS answered
        FROM feed.interaction n JOIN channels.directory c ON c.channel_id = n.channel_id
        WHERE n.goal_id IS NOT NULL AND n.status = 'answered' AND c.account_kind = 'business'
        GROUP BY n.goal_id;
      COMMENT ON VIEW feed.by_goal IS 'interactions answered, by the goal they name; nothing of personal accounts';`);
  }
}

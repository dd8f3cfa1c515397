import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of the drafts served which goal, by whom: works-council mode counts only where enough people stand behind it. */
export class DraftsByGoalAndPerson1763762030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW drafts.by_goal;
      CREATE VIEW drafts.by_goal AS
        SELECT r.goal_id, d.author_id AS person_id, count(*)::integer AS drafts,
          (count(*) FILTER (WHERE d.state = 'published'))::integer AS publications
        FROM drafts.revision r
        JOIN drafts.draft d ON d.id = r.draft_id AND r.number = coalesce(d.approved_revision, d.revision)
        WHERE r.goal_id IS NOT NULL AND d.account_kind = 'business'
        GROUP BY r.goal_id, d.author_id;
      COMMENT ON VIEW drafts.by_goal IS
        'submitted drafts and those published, by the goal they name and their author; nothing of personal accounts';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW drafts.by_goal;
      CREATE VIEW drafts.by_goal AS
        SELECT r.goal_id, count(*)::integer AS drafts, (count(*) FILTER (WHERE d.state = 'published'))::integer AS publications
        FROM drafts.revision r
        JOIN drafts.draft d ON d.id = r.draft_id AND r.number = coalesce(d.approved_revision, d.revision)
        WHERE r.goal_id IS NOT NULL AND d.account_kind = 'business'
        GROUP BY r.goal_id;
      COMMENT ON VIEW drafts.by_goal IS 'submitted drafts and those published, by the goal they name; nothing of personal accounts';`);
  }
}

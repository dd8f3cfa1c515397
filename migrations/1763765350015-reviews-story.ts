import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The steps that the review of words took, for their evidence. */
export class ReviewsStory1763765350015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION reviews.story(draft uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT coalesce(jsonb_agg(jsonb_build_object('revision', c.revision, 'plan', c.plan_id, 'steps', c.steps,
          'approvals', (SELECT coalesce(jsonb_agg(jsonb_build_object('step', a.step + 1, 'by', a.person_id, 'for', a.counts_for,
              'at', a.at) ORDER BY a.at, a.person_id), '[]')
            FROM reviews.approval a WHERE a.draft_id = c.draft_id AND a.revision = c.revision)) ORDER BY c.revision), '[]')
        FROM reviews.course c WHERE c.draft_id = $1
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION reviews.story(uuid)');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the minute's look at waiting words asks for: those whose step is not just anybody's, and those offered to nobody. */
export class ReviewsLookedAt1763766310005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX course_particular ON reviews.course (draft_id)
        WHERE open AND (asked IS NOT NULL OR role IS NOT NULL OR stuck_since IS NOT NULL OR needed > 1 OR approvers <> '{}');
      CREATE INDEX course_unoffered ON reviews.course (due_at, draft_id) WHERE open AND for_id IS NULL AND stuck_since IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX reviews.course_particular; DROP INDEX reviews.course_unoffered');
  }
}

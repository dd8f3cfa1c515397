import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Submitted attempts as higher rooms may read them: the result, never questions or answers. */
export class QuizzesSubmissions1763763140010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW quizzes.submissions AS
        SELECT id AS attempt_id, quiz_id, person_id, started_at, submitted_at, score, passed FROM quizzes.attempt
        WHERE submitted_at IS NOT NULL;
      COMMENT ON VIEW quizzes.submissions IS 'submitted attempts: the result, never questions or answers';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW quizzes.submissions;');
  }
}

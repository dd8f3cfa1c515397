import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a quiz may be attempted, after what wait and how long one attempt may take; further attempts by HR. */
export class QuizzesAttempts1763763110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE quizzes.quiz
        ADD COLUMN attempts integer CHECK (attempts > 0),
        ADD COLUMN wait_minutes integer NOT NULL DEFAULT 0 CHECK (wait_minutes >= 0),
        ADD COLUMN limit_minutes integer CHECK (limit_minutes > 0);
      COMMENT ON COLUMN quizzes.quiz.attempts IS 'how often it may be attempted; null: without limit';
      COMMENT ON COLUMN quizzes.quiz.wait_minutes IS 'between an attempt that did not pass and the next';
      COMMENT ON COLUMN quizzes.quiz.limit_minutes IS 'how long one attempt may take; null: as long as it takes';
      ALTER TABLE quizzes.attempt
        ADD COLUMN number integer,
        ADD COLUMN time_over boolean NOT NULL DEFAULT false;
      UPDATE quizzes.attempt a SET number = n.number
        FROM (SELECT id, row_number() OVER (PARTITION BY quiz_id, person_id ORDER BY started_at, id) AS number
              FROM quizzes.attempt) n WHERE n.id = a.id;
      ALTER TABLE quizzes.attempt ALTER COLUMN number SET NOT NULL;
      CREATE UNIQUE INDEX attempt_number ON quizzes.attempt (quiz_id, person_id, number);
      CREATE TABLE quizzes.attempt_grant (
        id uuid PRIMARY KEY,
        quiz_id uuid NOT NULL REFERENCES quizzes.quiz (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        number integer NOT NULL,
        granted_by uuid,
        reason text NOT NULL,
        granted_at timestamptz(3) NOT NULL
      );
      COMMENT ON COLUMN quizzes.attempt_grant.number IS 'the attempt it opens: one grant for one attempt, however often it is asked for';
      CREATE UNIQUE INDEX attempt_grant_number ON quizzes.attempt_grant (quiz_id, person_id, number);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE quizzes.attempt_grant;
      DROP INDEX quizzes.attempt_number;
      ALTER TABLE quizzes.attempt DROP COLUMN number, DROP COLUMN time_over;
      ALTER TABLE quizzes.quiz DROP COLUMN attempts, DROP COLUMN wait_minutes, DROP COLUMN limit_minutes;`);
  }
}

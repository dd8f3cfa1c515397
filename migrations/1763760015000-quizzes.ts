import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quizzes with their question banks, and attempts at them. */
export class Quizzes1763760015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA quizzes;
      CREATE TABLE quizzes.quiz (
        id uuid PRIMARY KEY,
        subject_id uuid NOT NULL UNIQUE,
        names jsonb NOT NULL,
        pass_mark integer NOT NULL CHECK (pass_mark BETWEEN 1 AND 100),
        draw integer NOT NULL CHECK (draw >= 0),
        seconds integer NOT NULL CHECK (seconds > 0),
        created_at timestamptz(3) NOT NULL
      );
      CREATE TABLE quizzes.question (
        quiz_id uuid NOT NULL REFERENCES quizzes.quiz ON DELETE CASCADE,
        position integer NOT NULL,
        code text NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (quiz_id, code)
      );
      CREATE TABLE quizzes.attempt (
        id uuid PRIMARY KEY,
        quiz_id uuid NOT NULL REFERENCES quizzes.quiz,
        person_id uuid NOT NULL,
        drawn jsonb NOT NULL,
        started_at timestamptz(3) NOT NULL,
        submitted_at timestamptz(3),
        answers jsonb,
        marks jsonb,
        score integer CHECK (score BETWEEN 0 AND 100),
        passed boolean,
        CHECK ((submitted_at IS NULL) = (score IS NULL) AND (score IS NULL) = (passed IS NULL))
      );
      CREATE UNIQUE INDEX attempt_open ON quizzes.attempt (quiz_id, person_id) WHERE submitted_at IS NULL;
      CREATE INDEX attempt_person ON quizzes.attempt (person_id, quiz_id, started_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA quizzes CASCADE;');
  }
}

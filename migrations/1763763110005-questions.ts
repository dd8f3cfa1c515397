import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bank of questions with their history. */
export class Questions1763763110005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA questions;
      CREATE TABLE questions.question (
        id uuid PRIMARY KEY,
        number integer NOT NULL UNIQUE,
        state text NOT NULL CHECK (state IN ('active', 'retired')),
        kind text NOT NULL,
        scenario boolean NOT NULL,
        tags text[] NOT NULL,
        languages text[] NOT NULL,
        content jsonb NOT NULL,
        search text NOT NULL,
        revision integer NOT NULL CHECK (revision > 0),
        edited_at timestamptz(3) NOT NULL,
        version integer NOT NULL
      );
      COMMENT ON COLUMN questions.question.search IS 'everything it says, in small letters';
      CREATE INDEX question_tags ON questions.question USING gin (tags);
      CREATE TABLE questions.revision (
        question_id uuid NOT NULL REFERENCES questions.question (id) ON DELETE CASCADE,
        number integer NOT NULL,
        content jsonb NOT NULL,
        tags text[] NOT NULL,
        at timestamptz(3) NOT NULL,
        author_id uuid,
        PRIMARY KEY (question_id, number)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE questions.revision;
      DROP TABLE questions.question;
      DROP SCHEMA questions;`);
  }
}

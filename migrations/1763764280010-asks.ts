import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions to the desk, what was said about each, and the examples that came of them. */
export class Asks1763764280010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA asks;
      CREATE TABLE asks.ask (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'answered', 'closed')),
        asked_at timestamptz(3) NOT NULL,
        due_at timestamptz(3),
        moved_at timestamptz(3) NOT NULL,
        version integer NOT NULL,
        CONSTRAINT ask_due CHECK ((state = 'waiting') = (due_at IS NOT NULL)));
      CREATE INDEX ask_own ON asks.ask (person_id, moved_at, id);
      CREATE INDEX ask_waiting ON asks.ask (due_at, id) WHERE state = 'waiting';
      CREATE INDEX ask_moved ON asks.ask (state, moved_at, id);
      CREATE TABLE asks.message (
        id uuid PRIMARY KEY,
        ask_id uuid NOT NULL REFERENCES asks.ask ON DELETE CASCADE,
        person_id uuid NOT NULL,
        words text NOT NULL CHECK (words <> ''),
        clause_ids uuid[] NOT NULL,
        at timestamptz(3) NOT NULL);
      CREATE INDEX message_of ON asks.message (ask_id, id);
      CREATE INDEX message_by ON asks.message (person_id);
      CREATE TABLE asks.example (
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL,
        clause text NOT NULL,
        edition integer NOT NULL,
        question jsonb NOT NULL,
        answer jsonb NOT NULL,
        published_by uuid NOT NULL,
        published_at timestamptz(3) NOT NULL,
        withdrawn_by uuid,
        withdrawn_at timestamptz(3),
        CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)));
      CREATE INDEX example_below ON asks.example (document_id, id) WHERE withdrawn_at IS NULL;
      COMMENT ON TABLE asks.example IS 'stripped of whoever asked: nothing leads back to an ask';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA asks CASCADE');
  }
}

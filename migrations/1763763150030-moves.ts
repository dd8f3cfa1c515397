import type { MigrationInterface, QueryRunner } from 'typeorm';

/** HR's acts on many enrolments, and what became of each. */
export class Moves1763763150030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA moves;
      CREATE TABLE moves.act (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('move', 'extension', 'withdrawal')),
        asked jsonb NOT NULL,
        edition_id uuid,
        due_on date,
        days integer CHECK (days > 0),
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'undoing', 'undone')),
        made_by uuid NOT NULL,
        made_at timestamptz(3) NOT NULL,
        scopes jsonb,
        ended_at timestamptz(3),
        undone_by uuid,
        undone_at timestamptz(3),
        version integer NOT NULL,
        CHECK ((kind = 'move') = (edition_id IS NOT NULL)),
        CHECK ((kind = 'extension') = (num_nonnulls(due_on, days) = 1)),
        CHECK ((state = 'running') = (ended_at IS NULL)),
        CHECK ((state IN ('undoing', 'undone')) = (undone_by IS NOT NULL))
      );
      CREATE INDEX act_made_by ON moves.act (made_by);
      CREATE TABLE moves.item (
        act_id uuid NOT NULL REFERENCES moves.act,
        enrolment_id uuid NOT NULL,
        person_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'left', 'done', 'undone', 'stays')),
        why text,
        before jsonb,
        after jsonb,
        at timestamptz(3),
        PRIMARY KEY (act_id, enrolment_id),
        CHECK ((state IN ('left', 'stays')) = (why IS NOT NULL)),
        CHECK ((state IN ('done', 'undone', 'stays')) = (after IS NOT NULL))
      );
      COMMENT ON COLUMN moves.item.state IS 'left: nothing was done; stays: it was done and could not be undone';
      CREATE UNIQUE INDEX item_waiting ON moves.item (enrolment_id) WHERE state = 'waiting';
      CREATE INDEX item_state ON moves.item (act_id, state, enrolment_id);
      CREATE INDEX item_person ON moves.item (person_id, at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA moves CASCADE;');
  }
}

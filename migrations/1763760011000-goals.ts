import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the organisation wants to reach, and what was reached. */
export class Goals1763760011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA goals;
      CREATE TABLE goals.goal (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        names jsonb NOT NULL,
        measure_names jsonb NOT NULL,
        unit text NOT NULL,
        target numeric(24, 6) NOT NULL CHECK (target > 0),
        from_on date NOT NULL,
        until_on date NOT NULL CHECK (until_on >= from_on),
        owner_id uuid NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE TABLE goals.outcome (
        id uuid PRIMARY KEY,
        goal_id uuid NOT NULL REFERENCES goals.goal,
        import_id uuid NOT NULL,
        occurred_on date NOT NULL,
        quantity numeric(24, 6) NOT NULL,
        reference text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        UNIQUE (goal_id, reference)
      );
      CREATE INDEX outcome_goal ON goals.outcome (goal_id, occurred_on DESC, id DESC) INCLUDE (quantity);
      CREATE VIEW goals.directory AS
        SELECT id AS goal_id, code, names, measure_names, unit, target, from_on, until_on, owner_id FROM goals.goal;
      CREATE VIEW goals.progress AS
        SELECT g.id AS goal_id,
               (SELECT coalesce(sum(o.quantity), 0)::numeric(30, 6) FROM goals.outcome o
                WHERE o.goal_id = g.id AND o.occurred_on BETWEEN g.from_on AND g.until_on) AS reached
        FROM goals.goal g;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA goals CASCADE;');
  }
}

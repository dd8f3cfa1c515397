import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One lesson for one person, because a decision on their words cited the clause that it teaches. */
export class Refreshers1763765370005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA refreshers;
      CREATE TABLE refreshers.setting (
        from_at timestamptz(3) PRIMARY KEY,
        repeats integer NOT NULL CHECK (repeats BETWEEN 2 AND 20),
        days integer NOT NULL CHECK (days BETWEEN 7 AND 365),
        stated_by uuid,
        reason text NOT NULL);
      INSERT INTO refreshers.setting (from_at, repeats, days, reason)
        VALUES ('2000-01-01T00:00:00Z', 3, 90, 'As the house begins');
      CREATE TABLE refreshers.refresher (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        module_id uuid NOT NULL,
        document_code text NOT NULL,
        clause text NOT NULL,
        again boolean NOT NULL,
        given_at timestamptz(3) NOT NULL,
        opened_at timestamptz(3),
        ended_at timestamptz(3),
        ending text CHECK (ending IN ('done', 'let-be', 'clause-gone', 'left')),
        version integer NOT NULL,
        CONSTRAINT refresher_ended CHECK ((ended_at IS NULL) = (ending IS NULL)));
      CREATE UNIQUE INDEX refresher_open ON refreshers.refresher (person_id, module_id) WHERE ended_at IS NULL;
      CREATE INDEX refresher_own ON refreshers.refresher (person_id, given_at);
      CREATE TABLE refreshers.cause (
        draft_id uuid NOT NULL,
        revision integer NOT NULL,
        decision text NOT NULL,
        document_code text NOT NULL,
        clause text NOT NULL,
        refresher_id uuid REFERENCES refreshers.refresher ON DELETE CASCADE,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (draft_id, revision, decision));
      CREATE INDEX cause_of ON refreshers.cause (refresher_id);
      COMMENT ON COLUMN refreshers.refresher.again IS 'the clause was cited so often that the module is asked for again, whole';
      COMMENT ON COLUMN refreshers.cause.refresher_id IS 'null: no published lesson taught the clause then';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA refreshers CASCADE');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of the permit table, proposed by one and decided by another. */
export class Ladder1763762040010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA ladder;
      CREATE TABLE ladder.proposal (
        id uuid PRIMARY KEY,
        base integer NOT NULL,
        entries jsonb NOT NULL,
        changes jsonb NOT NULL,
        reason text NOT NULL,
        effective_at timestamptz(3),
        state text NOT NULL CHECK (state IN ('proposed', 'approved', 'refused', 'withdrawn')),
        proposed_by uuid NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_at timestamptz(3),
        note text,
        number integer,
        version integer NOT NULL,
        CONSTRAINT proposal_decided CHECK ((state = 'proposed') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
        CONSTRAINT proposal_number CHECK ((state = 'approved') = (number IS NOT NULL)),
        CONSTRAINT proposal_two_persons CHECK (state NOT IN ('approved', 'refused') OR decided_by <> proposed_by)
      );
      CREATE INDEX proposal_open ON ladder.proposal (id) WHERE state = 'proposed';
      COMMENT ON TABLE ladder.proposal IS 'changes of the permit table: in force only when another person approved';
      COMMENT ON COLUMN ladder.proposal.base IS 'version of the table that it was made on';
      COMMENT ON COLUMN ladder.proposal.number IS 'version of the table that it became';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA ladder CASCADE;');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appeals against suspensions of permits, one for each. */
export class Appeals1763762040020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA appeals;
      CREATE TABLE appeals.appeal (
        id uuid PRIMARY KEY,
        suspension_id uuid NOT NULL,
        person_id uuid NOT NULL,
        words text NOT NULL,
        state text NOT NULL CHECK (state IN ('lodged', 'stands', 'lifted')),
        lodged_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_at timestamptz(3),
        reason text,
        version integer NOT NULL,
        CONSTRAINT appeal_decided CHECK ((state = 'lodged') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)
          AND (decided_by IS NULL) = (reason IS NULL)),
        CONSTRAINT appeal_somebody_else CHECK (decided_by <> person_id)
      );
      CREATE UNIQUE INDEX appeal_suspension ON appeals.appeal (suspension_id);
      CREATE INDEX appeal_waiting ON appeals.appeal (id) WHERE state = 'lodged';
      COMMENT ON TABLE appeals.appeal IS 'against suspensions, in the words of the person whose permits they hold';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA appeals CASCADE;');
  }
}

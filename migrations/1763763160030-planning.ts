import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When approved words are to go out on business channels. */
export class Planning1763763160030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA planning;
      CREATE TABLE planning.plan (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL,
        channel_id uuid NOT NULL,
        planned_by uuid NOT NULL,
        local text NOT NULL,
        zone text NOT NULL,
        at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('planned', 'due', 'cancelled', 'lapsed')),
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        version integer NOT NULL
      );
      COMMENT ON COLUMN planning.plan.local IS 'what the clocks of the zone show then';
      CREATE UNIQUE INDEX plan_open ON planning.plan (draft_id) WHERE state IN ('planned', 'due');
      CREATE INDEX plan_at ON planning.plan (at) WHERE state = 'planned';
      CREATE INDEX plan_channel ON planning.plan (channel_id, at);
      CREATE VIEW planning.plans AS SELECT id AS plan_id, draft_id, channel_id, planned_by, at, state FROM planning.plan;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA planning CASCADE;');
  }
}

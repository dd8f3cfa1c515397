import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports that run by themselves: how far they are, how they ended, and whether somebody wants them to stop. */
export class ProvisioningImports1763761100025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE provisioning.import_run (
        id uuid PRIMARY KEY,
        mapping text NOT NULL,
        dry_run boolean NOT NULL,
        started_by text NOT NULL,
        started_at timestamptz(3) NOT NULL,
        beat_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        state text NOT NULL CHECK (state IN ('reading', 'checking', 'applying', 'done', 'faulty', 'asks', 'cancelled', 'failed')),
        rows_total integer NOT NULL,
        rows_read integer NOT NULL DEFAULT 0,
        cancel_wanted boolean NOT NULL DEFAULT false,
        report jsonb
      );
      COMMENT ON COLUMN provisioning.import_run.beat_at IS 'real time: a run whose process is gone beats no more';
      CREATE INDEX import_run_started ON provisioning.import_run (started_at DESC, id DESC);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE provisioning.import_run;');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reasons that reach nobody until somebody lets them go on. */
export class NudgesPauses1763764270025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE nudges.pause (
        reason text PRIMARY KEY,
        paused_by uuid NOT NULL,
        paused_at timestamptz(3) NOT NULL);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE nudges.pause');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody's messages also come by mail. */
export class PreferencesEmail1763764270010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE preferences.choice ADD email boolean');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE preferences.choice DROP COLUMN email');
  }
}

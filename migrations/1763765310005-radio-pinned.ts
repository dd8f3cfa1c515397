import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A lead has it in the episode although its topic is in crisis. */
export class RadioPinned1763765310005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE radio.part ADD COLUMN pinned boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE radio.part DROP COLUMN pinned');
  }
}

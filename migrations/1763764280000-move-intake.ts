import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ways in are a room of their own: the rows of files on their way go with it. */
export class MoveIntake1763764280000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA intake; ALTER TABLE feed.staged SET SCHEMA intake;');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE intake.staged SET SCHEMA feed; DROP SCHEMA intake;');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What drifts is found without a look at all that ever went out. */
export class AftermathDrifted1763768020010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX recorded_drifted ON aftermath.recorded (recorded_at) WHERE drifted');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX aftermath.recorded_drifted');
  }
}

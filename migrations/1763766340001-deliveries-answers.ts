import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each delivery was tried, and what its receiver answered. */
export class DeliveriesAnswers1763766340001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deliveries.delivery
        ADD tried_at timestamptz(3)[] NOT NULL DEFAULT '{}',
        ADD answers text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deliveries.delivery DROP tried_at, DROP answers');
  }
}

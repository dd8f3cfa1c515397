import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a lead put an interaction under a topic. */
export class FeedRoutingReasons1763765320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE feed.routing ADD COLUMN reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE feed.routing DROP COLUMN reason');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long claims last, by channel. */
export class ServicelevelsLease1763764230015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW servicelevels.lease AS SELECT channel_id, lease_minutes AS minutes FROM servicelevels.terms
        WHERE lease_minutes IS NOT NULL;
      COMMENT ON VIEW servicelevels.lease IS 'silent minutes after which a claim returns, where a channel has its own';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW servicelevels.lease');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mappings of people's files that HR keeps, by name. */
export class ProvisioningMappings1763762010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE provisioning.mapping (
        id uuid PRIMARY KEY,
        name text NOT NULL UNIQUE,
        mapping jsonb NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        version integer NOT NULL DEFAULT 1
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE provisioning.mapping');
  }
}

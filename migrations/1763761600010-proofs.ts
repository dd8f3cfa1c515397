import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys with which proofs of acknowledgement are signed. */
export class Proofs1763761600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA proofs;
      CREATE TABLE proofs.key (
        id text PRIMARY KEY,
        public_key text NOT NULL,
        secret_key text NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) NOT NULL CHECK (until_at > from_at)
      );
      COMMENT ON COLUMN proofs.key.id IS 'SHA-256 (hex) of the public key (DER, SPKI): its fingerprint';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA proofs CASCADE;');
  }
}

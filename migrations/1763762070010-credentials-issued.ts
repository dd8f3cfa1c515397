import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Awards that were given out as Open Badges, and their places in the status lists. */
export class CredentialsIssued1763762070010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE credentials.issued (
        award_id uuid PRIMARY KEY,
        list integer NOT NULL CHECK (list > 0),
        position integer NOT NULL CHECK (position BETWEEN 0 AND 131071),
        issued_at timestamptz(3) NOT NULL,
        UNIQUE (list, position)
      );
      COMMENT ON COLUMN credentials.issued.position IS 'drawn by lot: it tells nothing of who was first';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE credentials.issued;');
  }
}

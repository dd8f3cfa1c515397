import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long each kind of data is kept, as dated rows; a kind without a row is kept as Obi comes. */
export class RetentionPlatform1763761500015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.retention (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        days integer NOT NULL CHECK (days > 0),
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at),
        decided_by text NOT NULL,
        reason text NOT NULL
      );
      CREATE UNIQUE INDEX retention_open ON platform.retention (kind) WHERE until_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.retention;');
  }
}

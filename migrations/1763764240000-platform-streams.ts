import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What streams of events need: which transaction an event came with, and how many streams a person has open. */
export class PlatformStreams1763764240000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE platform.outbox ADD COLUMN xact xid8;
      ALTER TABLE platform.outbox ALTER COLUMN xact SET DEFAULT pg_current_xact_id();
      COMMENT ON COLUMN platform.outbox.xact IS 'the transaction it came with: streams go on from a snapshot, whatever commits in which order';
      CREATE INDEX outbox_xact ON platform.outbox (xact, id);
      CREATE UNLOGGED TABLE platform.open_stream (
        id uuid PRIMARY KEY,
        key text NOT NULL,
        seen_at timestamptz(3) NOT NULL);
      CREATE INDEX open_stream_key ON platform.open_stream (key);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.open_stream; ALTER TABLE platform.outbox DROP COLUMN xact');
  }
}

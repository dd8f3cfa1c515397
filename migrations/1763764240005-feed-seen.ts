import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of the feed a person has read: a mark and a few after it, one row for each person. */
export class FeedSeen1763764240005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed.seen (
        person_id uuid PRIMARY KEY,
        until_at timestamptz(3),
        read uuid[] NOT NULL,
        read_at timestamptz(3)[] NOT NULL,
        CHECK (cardinality(read) = cardinality(read_at) AND cardinality(read) <= 200));
      COMMENT ON COLUMN feed.seen.until_at IS 'all that arrived until then was read; null: nothing';
      COMMENT ON COLUMN feed.seen.read_at IS 'when each of those read one by one arrived';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed.seen');
  }
}

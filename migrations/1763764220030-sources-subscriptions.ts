import type { MigrationInterface, QueryRunner } from 'typeorm';

/** RSS and Atom feeds of others that Obi asks for what customers said. */
export class SourcesSubscriptions1763764220030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sources.subscription (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        channel_id uuid NOT NULL,
        url text NOT NULL,
        minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
        state text NOT NULL CHECK (state IN ('active', 'paused', 'gone', 'ended')),
        etag text,
        last_modified text,
        next_at timestamptz(3) NOT NULL,
        asked_at timestamptz(3),
        failures int NOT NULL,
        answer text,
        items int NOT NULL,
        created int NOT NULL,
        updated int NOT NULL,
        faults int NOT NULL,
        created_at timestamptz(3) NOT NULL,
        version int NOT NULL);
      CREATE UNIQUE INDEX subscription_name ON sources.subscription (name) WHERE state <> 'ended';
      CREATE INDEX subscription_due ON sources.subscription (next_at) WHERE state = 'active';
      COMMENT ON COLUMN sources.subscription.answer IS 'what came of the last time it was asked: fresh, unchanged, or why it failed';
      COMMENT ON COLUMN sources.subscription.items IS 'of the last time that something came, as created, updated and faults';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sources.subscription');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What posts by itself for business channels, and what it sent. */
export class Connectors1763763160035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA connectors;
      CREATE TABLE connectors.connector (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL UNIQUE,
        url text NOT NULL,
        secret text NOT NULL,
        former_secret text,
        former_until timestamptz(3),
        paused boolean NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        version integer NOT NULL,
        CHECK ((former_secret IS NULL) = (former_until IS NULL))
      );
      COMMENT ON COLUMN connectors.connector.secret IS 'it signs, so it is kept as it is; shown once';
      CREATE TABLE connectors.post (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL,
        channel_id uuid NOT NULL,
        publisher_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'held', 'failed', 'dropped')),
        due_at timestamptz(3) NOT NULL,
        next_at timestamptz(3) NOT NULL,
        attempts integer NOT NULL CHECK (attempts >= attempts_before),
        attempts_before integer NOT NULL CHECK (attempts_before >= 0),
        reason text,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        version integer NOT NULL
      );
      COMMENT ON COLUMN connectors.post.id IS 'the receiver knows a repetition by it';
      CREATE UNIQUE INDEX post_draft ON connectors.post (draft_id) WHERE state <> 'dropped';
      CREATE INDEX post_next ON connectors.post (next_at) WHERE state IN ('waiting', 'sending');
      CREATE INDEX post_channel ON connectors.post (channel_id, changed_at DESC, id DESC);
      CREATE TABLE connectors.attempt (
        post_id uuid NOT NULL REFERENCES connectors.post,
        number integer NOT NULL,
        at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        outcome text,
        PRIMARY KEY (post_id, number),
        CHECK ((ended_at IS NULL) = (outcome IS NULL))
      );
      COMMENT ON TABLE connectors.attempt IS 'written before the call; without an outcome nobody knows whether it arrived';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA connectors CASCADE;');
  }
}

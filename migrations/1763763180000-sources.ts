import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Systems that send what customers said, and the messages they sent. */
export class Sources1763763180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA sources;
      CREATE TABLE sources.source (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        channel_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('active', 'paused', 'ended')),
        secret text NOT NULL,
        former_secret text,
        former_until timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        version int NOT NULL,
        CHECK ((former_secret IS NULL) = (former_until IS NULL)));
      CREATE UNIQUE INDEX ON sources.source (name) WHERE state <> 'ended';
      CREATE TABLE sources.delivery (
        source_id uuid NOT NULL REFERENCES sources.source,
        message_id text NOT NULL,
        at timestamptz(3) NOT NULL,
        items int NOT NULL,
        created int NOT NULL,
        updated int NOT NULL,
        duplicate int NOT NULL,
        faults int NOT NULL,
        PRIMARY KEY (source_id, message_id));
      CREATE INDEX ON sources.delivery (source_id, at DESC);
      CREATE INDEX ON sources.delivery (at);
      COMMENT ON TABLE sources.delivery IS 'signed messages of sources and what became of their interactions; kept for a while';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA sources CASCADE');
  }
}

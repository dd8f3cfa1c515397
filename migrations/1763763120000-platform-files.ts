import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files as rows: each content once, under its SHA-256, as long as somebody keeps it. */
export class PlatformFiles1763763120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform.file (
        hash bytea PRIMARY KEY CHECK (length(hash) = 32),
        bytes bigint NOT NULL CHECK (bytes >= 0)
      );
      CREATE TABLE platform.file_chunk (
        hash bytea NOT NULL REFERENCES platform.file ON DELETE CASCADE,
        at integer NOT NULL CHECK (at >= 0),
        bytes bytea NOT NULL,
        PRIMARY KEY (hash, at)
      );
      -- What is stored is mostly compressed already.
      ALTER TABLE platform.file_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
      CREATE TABLE platform.file_use (
        kept_for uuid NOT NULL,
        hash bytea NOT NULL REFERENCES platform.file,
        PRIMARY KEY (kept_for, hash)
      );
      CREATE INDEX file_use_hash ON platform.file_use (hash);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE platform.file_use;
      DROP TABLE platform.file_chunk;
      DROP TABLE platform.file;`);
  }
}

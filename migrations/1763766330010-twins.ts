import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what an interaction that waits is found beside those that may say the same, and the pairs that do. */
export class Twins1763766330010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA twins;
      CREATE TABLE twins.trace (
        key bigint NOT NULL,
        interaction_id uuid NOT NULL,
        arrived_at timestamptz(3) NOT NULL,
        PRIMARY KEY (key, interaction_id));
      COMMENT ON TABLE twins.trace IS 'checksums of author, handle and link, or of a text without an author, while it waits';
      CREATE INDEX trace_interaction ON twins.trace (interaction_id);
      CREATE TABLE twins.pair (
        first_id uuid NOT NULL,
        second_id uuid NOT NULL,
        first_at timestamptz(3) NOT NULL,
        second_at timestamptz(3) NOT NULL,
        because text NOT NULL,
        likeness smallint NOT NULL,
        PRIMARY KEY (first_id, second_id));
      CREATE INDEX pair_likeness ON twins.pair (likeness DESC, first_id, second_id);
      CREATE INDEX pair_second ON twins.pair (second_id);
      CREATE TABLE twins.progress (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        traced uuid,
        swept uuid);
      INSERT INTO twins.progress DEFAULT VALUES;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA twins CASCADE');
  }
}

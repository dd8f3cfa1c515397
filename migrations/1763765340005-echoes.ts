import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of each post on a business channel the numbers (MinHash, in bands) by which what is like it is found. */
export class Echoes1763765340005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA echoes;
      CREATE TABLE echoes.post (
        draft_id uuid PRIMARY KEY,
        author_id uuid NOT NULL,
        channel_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        bands int[] NOT NULL);
      COMMENT ON COLUMN echoes.post.bands IS 'empty: too short to be compared';
      CREATE INDEX post_bands ON echoes.post USING gin (bands);
      CREATE INDEX post_at ON echoes.post (at);
      CREATE INDEX post_author ON echoes.post (author_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA echoes CASCADE');
  }
}

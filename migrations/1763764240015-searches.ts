import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of the feed that a person keeps. */
export class Searches1763764240015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA searches;
      CREATE TABLE searches.search (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        name text NOT NULL,
        wish jsonb NOT NULL,
        position integer NOT NULL,
        saved_at timestamptz(3) NOT NULL,
        UNIQUE (person_id, name));
      COMMENT ON COLUMN searches.search.wish IS 'what is looked for; nothing of what was found';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA searches CASCADE');
  }
}

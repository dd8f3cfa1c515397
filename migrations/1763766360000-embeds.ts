import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of the intranet that show what is the reader's own: which origins may, and short passes for them. */
export class Embeds1763766360000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA embeds;
      CREATE TABLE embeds.origin (
        id uuid PRIMARY KEY,
        origin text NOT NULL CHECK (origin ~ '^https?://[^/]+$'),
        added_by uuid NOT NULL,
        added_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        ended_by uuid,
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE UNIQUE INDEX origin_listed ON embeds.origin (origin) WHERE ended_at IS NULL;
      CREATE TABLE embeds.pass (
        token_id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        login_id uuid NOT NULL,
        origin text NOT NULL,
        expires_at timestamptz(3) NOT NULL
      );
      CREATE INDEX pass_person ON embeds.pass (person_id);
      ALTER TABLE access.token DROP CONSTRAINT token_kind_check,
        ADD CONSTRAINT token_kind_check CHECK (kind IN ('personal', 'service', 'embed'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM access.token WHERE kind = 'embed';
      ALTER TABLE access.token DROP CONSTRAINT token_kind_check,
        ADD CONSTRAINT token_kind_check CHECK (kind IN ('personal', 'service'));
      DROP SCHEMA embeds CASCADE;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tag is its name: a code that nobody chose and nobody reads says nothing, and kept a retired name from coming back. */
export class TriageTagsByName1763764280020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE triage.tag t SET names = names || jsonb_build_object('en', coalesce(names->>'en', '') || ' ' || code)
        WHERE retired_at IS NULL AND EXISTS (
          SELECT FROM triage.tag o WHERE o.names = t.names AND o.retired_at IS NULL AND o.id < t.id);
      ALTER TABLE triage.tag DROP COLUMN code;
      CREATE UNIQUE INDEX tag_name ON triage.tag (names) WHERE retired_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX triage.tag_name;
      ALTER TABLE triage.tag ADD COLUMN code text;
      UPDATE triage.tag SET code = 't-' || id;
      ALTER TABLE triage.tag ALTER COLUMN code SET NOT NULL, ADD CONSTRAINT tag_code_key UNIQUE (code);`);
  }
}

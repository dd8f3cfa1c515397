import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words kept for replies, and how often they were used. */
export class Snippets1763764250000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA snippets;
      CREATE TABLE snippets.snippet (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('reply', 'knowledge', 'statement')),
        title text NOT NULL,
        text text NOT NULL,
        language text NOT NULL,
        topic_id uuid,
        channel_id uuid,
        state text NOT NULL CHECK (state IN ('proposed', 'kept', 'retired')),
        proposed_by uuid NOT NULL,
        owner_id uuid NOT NULL,
        kept_by uuid,
        expires_on date,
        note text,
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        version int NOT NULL,
        CHECK (state <> 'kept' OR (kept_by IS NOT NULL AND expires_on IS NOT NULL)));
      CREATE INDEX snippet_offered ON snippets.snippet (expires_on) WHERE state = 'kept';
      CREATE INDEX snippet_title ON snippets.snippet (title, id);
      CREATE TABLE snippets.use (
        snippet_id uuid NOT NULL REFERENCES snippets.snippet,
        on_date date NOT NULL,
        uses int NOT NULL,
        PRIMARY KEY (snippet_id, on_date));
      COMMENT ON TABLE snippets.use IS 'how often replies were begun with a snippet, by day; never by whom';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA snippets CASCADE');
  }
}

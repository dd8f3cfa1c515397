import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of Engagement: documents, editions, clauses, and who acknowledged which edition. */
export class Rules1763760020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA rules;
      CREATE TABLE rules.document (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        names jsonb NOT NULL,
        original_language text NOT NULL,
        created_at timestamptz(3) NOT NULL
      );
      CREATE TABLE rules.edition (
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES rules.document,
        number integer NOT NULL CHECK (number > 0),
        state text NOT NULL CHECK (state IN ('draft', 'published')),
        base_id uuid REFERENCES rules.edition,
        languages text[] NOT NULL,
        summary jsonb NOT NULL,
        metadata jsonb NOT NULL,
        removed jsonb NOT NULL,
        digest text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        effective_at timestamptz(3),
        material_number integer,
        version integer NOT NULL,
        UNIQUE (document_id, number),
        CHECK ((state = 'published') = (published_at IS NOT NULL)),
        CHECK ((state = 'published') = (effective_at IS NOT NULL)),
        CHECK ((state = 'published') = (material_number IS NOT NULL))
      );
      CREATE INDEX edition_effective ON rules.edition (document_id, effective_at) WHERE state = 'published';
      CREATE TABLE rules.clause (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL REFERENCES rules.edition ON DELETE CASCADE,
        position integer NOT NULL,
        number text NOT NULL,
        change text NOT NULL CHECK (change IN ('unchanged', 'editorial', 'material')),
        title jsonb NOT NULL,
        text jsonb NOT NULL,
        UNIQUE (edition_id, number),
        UNIQUE (edition_id, position)
      );
      CREATE TABLE rules.acknowledgement (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL REFERENCES rules.edition,
        document_id uuid NOT NULL REFERENCES rules.document,
        edition_number integer NOT NULL,
        person_id uuid NOT NULL,
        language text NOT NULL,
        digest text NOT NULL,
        login_id uuid,
        at timestamptz(3) NOT NULL,
        UNIQUE (edition_id, person_id)
      );
      CREATE INDEX acknowledgement_person ON rules.acknowledgement (person_id, document_id, edition_number);
      CREATE INDEX acknowledgement_document ON rules.acknowledgement (document_id, edition_number);

      CREATE FUNCTION rules.in_force_at(timestamptz)
      RETURNS TABLE (document_id uuid, code text, edition_id uuid, number integer, effective_at timestamptz)
      LANGUAGE sql STABLE AS $$
        SELECT DISTINCT ON (e.document_id) e.document_id, d.code, e.id, e.number, e.effective_at::timestamptz
        FROM rules.edition e JOIN rules.document d ON d.id = e.document_id
        WHERE e.state = 'published' AND e.effective_at <= $1 AND e.published_at <= $1
        ORDER BY e.document_id, e.number DESC
      $$;
      CREATE FUNCTION rules.acknowledged_at(timestamptz)
      RETURNS TABLE (person_id uuid, document_id uuid, edition_id uuid, acknowledged_at timestamptz)
      LANGUAGE sql STABLE AS $$
        SELECT DISTINCT ON (a.person_id, a.document_id) a.person_id, a.document_id, a.edition_id, a.at::timestamptz
        FROM rules.acknowledgement a
        JOIN rules.in_force_at($1) f ON f.document_id = a.document_id
        JOIN rules.edition e ON e.id = f.edition_id
        WHERE a.at <= $1 AND a.edition_number BETWEEN e.material_number AND e.number
        ORDER BY a.person_id, a.document_id, a.edition_number DESC
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA rules CASCADE;');
  }
}

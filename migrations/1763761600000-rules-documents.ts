import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a document asks of whom and how: its audience, owner, grace and clocks; owners of clauses; who wrote a draft; how
 * an acknowledgement came about; whom a wave asked.
 */
export class RulesDocuments1763761600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE rules.document
        ADD scope text NOT NULL DEFAULT 'general' CHECK (scope IN ('general', 'country', 'channel')),
        ADD scope_code text,
        ADD audience_id uuid,
        ADD owner_id uuid,
        ADD grace_days integer NOT NULL DEFAULT 0 CHECK (grace_days BETWEEN 0 AND 365),
        ADD joiner_days integer NOT NULL DEFAULT 14 CHECK (joiner_days BETWEEN 0 AND 365),
        ADD login_minutes integer CHECK (login_minutes BETWEEN 1 AND 1440),
        ADD version integer NOT NULL DEFAULT 1;
      COMMENT ON COLUMN rules.document.audience_id IS 'null: whoever acknowledged before is asked again, newcomers by their training';
      COMMENT ON COLUMN rules.document.login_minutes IS 'an acknowledgement asks for a login no older than this; null: any';
      CREATE INDEX document_audience ON rules.document (audience_id) WHERE audience_id IS NOT NULL;

      ALTER TABLE rules.edition ADD author_id uuid, ADD quiz_id uuid, ADD grace_days integer NOT NULL DEFAULT 0;
      CREATE INDEX edition_material ON rules.edition (document_id, number)
        WHERE state = 'published' AND material_number = number;

      CREATE TABLE rules.clause_owner (
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL REFERENCES rules.document,
        number text NOT NULL,
        owner_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at)
      );
      CREATE UNIQUE INDEX clause_owner_open ON rules.clause_owner (document_id, number) WHERE until_at IS NULL;

      ALTER TABLE rules.acknowledgement
        ADD method text NOT NULL DEFAULT 'session' CHECK (method IN ('session', 're-authentication', 'token')),
        ADD login_method text,
        ADD login_at timestamptz(3),
        ADD quiz_attempt_id uuid,
        ADD quiz_score integer,
        ADD shown jsonb NOT NULL DEFAULT '[]';
      COMMENT ON COLUMN rules.acknowledgement.shown IS 'clauses changed since the edition acknowledged before, as shown';

      CREATE TABLE rules.quiz_result (
        edition_id uuid NOT NULL REFERENCES rules.edition,
        person_id uuid NOT NULL,
        attempt_id uuid NOT NULL,
        score integer NOT NULL,
        passed boolean NOT NULL,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (edition_id, person_id)
      );

      CREATE TABLE rules.asking (
        edition_id uuid NOT NULL REFERENCES rules.edition,
        person_id uuid NOT NULL,
        document_id uuid NOT NULL REFERENCES rules.document,
        ground text NOT NULL CHECK (ground IN ('again', 'first', 'joiner')),
        asked_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        PRIMARY KEY (edition_id, person_id)
      );
      CREATE INDEX asking_person ON rules.asking (person_id, document_id);
      COMMENT ON TABLE rules.asking IS 'whom a material edition asked to acknowledge it, since when and until when';
      CREATE TABLE rules.wave (
        edition_id uuid PRIMARY KEY REFERENCES rules.edition,
        document_id uuid NOT NULL REFERENCES rules.document,
        starts_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'running', 'done')),
        total integer NOT NULL DEFAULT 0,
        asked integer NOT NULL DEFAULT 0,
        cursor_id uuid,
        started_at timestamptz(3),
        finished_at timestamptz(3)
      );
      CREATE INDEX wave_waiting ON rules.wave (starts_at) WHERE state = 'waiting';

      CREATE VIEW rules.addressee AS
        SELECT d.id AS document_id, m.person_id, m.since
        FROM rules.document d JOIN audiences.membership m ON m.audience_id = d.audience_id;

      -- An acknowledgement counts until a later material edition has been in force for its days of grace.
      CREATE OR REPLACE FUNCTION rules.acknowledged_at(timestamptz)
      RETURNS TABLE (person_id uuid, document_id uuid, edition_id uuid, acknowledged_at timestamptz)
      LANGUAGE sql STABLE AS $$
        SELECT DISTINCT ON (a.person_id, a.document_id) a.person_id, a.document_id, a.edition_id, a.at::timestamptz
        FROM rules.acknowledgement a
        JOIN rules.in_force_at($1) f ON f.document_id = a.document_id
        CROSS JOIN LATERAL (
          SELECT coalesce(max(m.number), 0) AS least FROM rules.edition m
          WHERE m.document_id = f.document_id AND m.state = 'published' AND m.material_number = m.number
            AND m.number <= f.number AND m.effective_at + m.grace_days * interval '24 hours' <= $1) n
        WHERE a.at <= $1 AND a.edition_number BETWEEN n.least AND f.number
        ORDER BY a.person_id, a.document_id, a.edition_number DESC
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION rules.acknowledged_at(timestamptz)
      RETURNS TABLE (person_id uuid, document_id uuid, edition_id uuid, acknowledged_at timestamptz)
      LANGUAGE sql STABLE AS $$
        SELECT DISTINCT ON (a.person_id, a.document_id) a.person_id, a.document_id, a.edition_id, a.at::timestamptz
        FROM rules.acknowledgement a
        JOIN rules.in_force_at($1) f ON f.document_id = a.document_id
        JOIN rules.edition e ON e.id = f.edition_id
        WHERE a.at <= $1 AND a.edition_number BETWEEN e.material_number AND e.number
        ORDER BY a.person_id, a.document_id, a.edition_number DESC
      $$;
      DROP VIEW rules.addressee;
      DROP TABLE rules.wave, rules.asking, rules.quiz_result, rules.clause_owner;
      ALTER TABLE rules.acknowledgement DROP method, DROP login_method, DROP login_at, DROP quiz_attempt_id,
        DROP quiz_score, DROP shown;
      DROP INDEX rules.edition_material;
      ALTER TABLE rules.edition DROP author_id, DROP quiz_id, DROP grace_days;
      ALTER TABLE rules.document DROP scope, DROP scope_code, DROP audience_id, DROP owner_id, DROP grace_days,
        DROP joiner_days, DROP login_minutes, DROP version;`);
  }
}

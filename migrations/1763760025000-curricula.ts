import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The belt ladder, tracks, their editions and modules. */
export class Curricula1763760025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA curricula;
      CREATE TABLE curricula.belt (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        rank integer NOT NULL CHECK (rank > 0),
        colour text NOT NULL CHECK (colour ~ '^#[0-9a-f]{6}$'),
        names jsonb NOT NULL,
        CONSTRAINT belt_rank UNIQUE (rank) DEFERRABLE INITIALLY IMMEDIATE
      );
      INSERT INTO curricula.belt (id, code, rank, colour, names) VALUES
        ('019a0000-0000-7000-8000-00000000b001', 'white', 1, '#f5f5f4', '{"en": "White", "he": "לבנה"}'),
        ('019a0000-0000-7000-8000-00000000b002', 'yellow', 2, '#facc15', '{"en": "Yellow", "he": "צהובה"}'),
        ('019a0000-0000-7000-8000-00000000b003', 'orange', 3, '#f97316', '{"en": "Orange", "he": "כתומה"}'),
        ('019a0000-0000-7000-8000-00000000b004', 'green', 4, '#16a34a', '{"en": "Green", "he": "ירוקה"}'),
        ('019a0000-0000-7000-8000-00000000b005', 'blue', 5, '#2563eb', '{"en": "Blue", "he": "כחולה"}'),
        ('019a0000-0000-7000-8000-00000000b006', 'black', 6, '#18181b', '{"en": "Black", "he": "שחורה"}');
      CREATE TABLE curricula.track (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        belt_id uuid NOT NULL REFERENCES curricula.belt,
        created_at timestamptz(3) NOT NULL
      );
      CREATE TABLE curricula.edition (
        id uuid PRIMARY KEY,
        track_id uuid NOT NULL REFERENCES curricula.track,
        number integer NOT NULL CHECK (number > 0),
        state text NOT NULL CHECK (state IN ('draft', 'published')),
        names jsonb NOT NULL,
        minimum_minutes integer NOT NULL CHECK (minimum_minutes >= 0),
        pass_mark integer NOT NULL CHECK (pass_mark BETWEEN 1 AND 100),
        validity_days integer CHECK (validity_days > 0),
        created_at timestamptz(3) NOT NULL,
        published_at timestamptz(3),
        version integer NOT NULL,
        UNIQUE (track_id, number),
        CHECK ((state = 'published') = (published_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX edition_draft ON curricula.edition (track_id) WHERE state = 'draft';
      CREATE TABLE curricula.module (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL REFERENCES curricula.edition ON DELETE CASCADE,
        position integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('lesson', 'quiz', 'acknowledgement')),
        code text NOT NULL,
        names jsonb NOT NULL,
        seconds integer NOT NULL CHECK (seconds > 0),
        body jsonb,
        clauses text[] NOT NULL,
        quiz_id uuid,
        document_id uuid,
        CONSTRAINT module_code UNIQUE (edition_id, code),
        CONSTRAINT module_position UNIQUE (edition_id, position) DEFERRABLE INITIALLY DEFERRED,
        CHECK ((kind = 'lesson') = (body IS NOT NULL)),
        CHECK ((kind = 'quiz') = (quiz_id IS NOT NULL)),
        CHECK ((kind = 'acknowledgement') = (document_id IS NOT NULL))
      );
      CREATE INDEX module_quiz ON curricula.module (quiz_id) WHERE quiz_id IS NOT NULL;

      CREATE VIEW curricula.belt_ladder AS
        SELECT id AS belt_id, code, rank, colour, names FROM curricula.belt;
      CREATE VIEW curricula.published AS
        SELECT e.id AS edition_id, t.id AS track_id, t.code AS track_code, b.id AS belt_id, b.code AS belt_code, b.rank,
               e.number, e.names, e.minimum_minutes, e.validity_days, e.published_at,
               NOT EXISTS (SELECT FROM curricula.edition later
                           WHERE later.track_id = t.id AND later.state = 'published' AND later.number > e.number) AS latest
        FROM curricula.edition e
        JOIN curricula.track t ON t.id = e.track_id
        JOIN curricula.belt b ON b.id = t.belt_id
        WHERE e.state = 'published';
      CREATE VIEW curricula.modules AS
        SELECT id AS module_id, edition_id, position, kind, code, names, seconds, clauses, quiz_id, document_id
        FROM curricula.module;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA curricula CASCADE;');
  }
}

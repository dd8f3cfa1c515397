import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's own exports, the retention plan's changes and runs, legal holds, and customers' requests. */
export class Privacy1763761500020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA privacy;
      CREATE TABLE privacy.export (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        language text NOT NULL,
        asked_at timestamptz(3) NOT NULL,
        step integer NOT NULL DEFAULT 0,
        steps integer NOT NULL,
        done_at timestamptz(3),
        expires_at timestamptz(3),
        json text,
        html text,
        CHECK ((done_at IS NULL) = (expires_at IS NULL))
      );
      CREATE UNIQUE INDEX export_open ON privacy.export (person_id) WHERE done_at IS NULL;
      CREATE INDEX export_person ON privacy.export (person_id, asked_at);
      CREATE TABLE privacy.export_part (
        export_id uuid NOT NULL REFERENCES privacy.export ON DELETE CASCADE,
        position integer NOT NULL,
        rows jsonb NOT NULL,
        PRIMARY KEY (export_id, position)
      );

      CREATE TABLE privacy.retention_change (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        days integer NOT NULL,
        was_days integer NOT NULL,
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'applied', 'refused')),
        proposed_by uuid NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_at timestamptz(3),
        CHECK ((state = 'proposed') = (decided_at IS NULL)),
        CHECK (days >= was_days OR decided_by IS NULL OR decided_by <> proposed_by OR state = 'refused')
      );
      CREATE UNIQUE INDEX retention_change_open ON privacy.retention_change (kind) WHERE state = 'proposed';

      CREATE TABLE privacy.disposal_run (
        id uuid PRIMARY KEY,
        asked_at timestamptz(3) NOT NULL,
        asked_by text NOT NULL,
        done_at timestamptz(3)
      );
      CREATE UNIQUE INDEX disposal_run_open ON privacy.disposal_run ((done_at IS NULL)) WHERE done_at IS NULL;
      CREATE TABLE privacy.disposal_task (
        run_id uuid NOT NULL REFERENCES privacy.disposal_run ON DELETE CASCADE,
        position integer NOT NULL,
        name text NOT NULL,
        kind text NOT NULL,
        cutoff timestamptz(3) NOT NULL,
        removed integer NOT NULL DEFAULT 0,
        certificates integer[] NOT NULL DEFAULT '{}',
        done_at timestamptz(3),
        PRIMARY KEY (run_id, position)
      );

      CREATE TABLE privacy.hold (
        id uuid PRIMARY KEY,
        person_id uuid,
        channel_id uuid,
        handle text,
        reason text NOT NULL,
        placed_by uuid NOT NULL,
        placed_at timestamptz(3) NOT NULL,
        released_by uuid,
        released_at timestamptz(3),
        release_reason text,
        CHECK ((person_id IS NULL) <> (handle IS NULL)),
        CHECK ((released_at IS NULL) = (released_by IS NULL)),
        CHECK (released_by <> placed_by)
      );
      CREATE INDEX hold_open ON privacy.hold (person_id) WHERE released_at IS NULL;

      CREATE TABLE privacy.request (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('access', 'erasure')),
        handle text,
        channel_id uuid,
        reference text NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'done', 'withdrawn')),
        made_by uuid NOT NULL,
        made_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_at timestamptz(3),
        certificate integer,
        counts jsonb,
        CHECK ((state = 'open') = (decided_at IS NULL)),
        CHECK (certificate IS NULL OR handle IS NULL)
      );
      COMMENT ON COLUMN privacy.request.handle IS 'gone once the request is carried out: what is left is the certificate';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA privacy CASCADE;');
  }
}

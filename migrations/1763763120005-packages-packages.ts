import type { MigrationInterface, QueryRunner } from 'typeorm';

/** SCORM packages: what was uploaded, how far each person is, and the key that signs the addresses of their files. */
export class PackagesPackages1763763120005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA packages;
      CREATE TABLE packages.package (
        id uuid PRIMARY KEY,
        series_id uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 1),
        names jsonb NOT NULL,
        title text NOT NULL,
        standard text NOT NULL CHECK (standard IN ('scorm12', 'scorm2004')),
        edition text NOT NULL,
        identifier text NOT NULL,
        parts integer NOT NULL CHECK (parts >= 1),
        files integer NOT NULL,
        bytes bigint NOT NULL,
        notes text[] NOT NULL,
        trusts_completion boolean NOT NULL,
        uploaded_at timestamptz(3) NOT NULL,
        uploaded_by uuid,
        version integer NOT NULL,
        UNIQUE (series_id, number)
      );
      CREATE INDEX package_uploaded_by ON packages.package (uploaded_by);
      CREATE TABLE packages.part (
        package_id uuid NOT NULL REFERENCES packages.package,
        position integer NOT NULL CHECK (position >= 1),
        identifier text NOT NULL,
        title text NOT NULL,
        address text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('sco', 'asset')),
        launch jsonb NOT NULL,
        PRIMARY KEY (package_id, position)
      );
      CREATE TABLE packages.file (
        package_id uuid NOT NULL REFERENCES packages.package,
        key text NOT NULL,
        path text NOT NULL,
        hash bytea NOT NULL REFERENCES platform.file,
        bytes bigint NOT NULL,
        PRIMARY KEY (package_id, key)
      );
      CREATE INDEX file_hash ON packages.file (hash);
      CREATE TABLE packages.attempt (
        id uuid PRIMARY KEY,
        package_id uuid NOT NULL REFERENCES packages.package,
        person_id uuid NOT NULL,
        number integer NOT NULL CHECK (number >= 1),
        opening integer NOT NULL,
        sequence integer NOT NULL,
        opened_at timestamptz(3) NOT NULL,
        kept_at timestamptz(3) NOT NULL,
        completed_at timestamptz(3),
        completed_as text CHECK (completed_as IN ('package', 'rule')),
        CHECK ((completed_at IS NULL) = (completed_as IS NULL)),
        UNIQUE (package_id, person_id, number)
      );
      CREATE INDEX attempt_person ON packages.attempt (person_id);
      CREATE TABLE packages.state (
        attempt_id uuid NOT NULL REFERENCES packages.attempt ON DELETE CASCADE,
        position integer NOT NULL CHECK (position >= 1),
        data jsonb NOT NULL,
        completion text NOT NULL CHECK (completion IN ('unknown', 'incomplete', 'completed')),
        success text NOT NULL CHECK (success IN ('unknown', 'failed', 'passed')),
        score numeric(9, 2),
        opened_at timestamptz(3) NOT NULL,
        kept_at timestamptz(3) NOT NULL,
        PRIMARY KEY (attempt_id, position)
      );
      CREATE TABLE packages.signing_key (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        secret bytea NOT NULL
      );
      CREATE VIEW packages.offered AS SELECT id AS package_id, names FROM packages.package;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA packages CASCADE');
  }
}

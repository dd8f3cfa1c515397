import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Belts taken back, and what somebody is let off on the way to one. */
export class Awards1763763140015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA awards;
      CREATE TABLE awards.revocation (
        award_id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        code text NOT NULL,
        words text NOT NULL,
        revoked_by uuid,
        revoked_at timestamptz(3) NOT NULL,
        CHECK (revoked_by <> person_id)
      );
      COMMENT ON TABLE awards.revocation IS 'belts taken back; a row is never changed, and no second one follows it';
      CREATE INDEX revocation_person ON awards.revocation (person_id);
      CREATE INDEX revocation_at ON awards.revocation (revoked_at);

      CREATE TABLE awards.excuse (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('extension', 'module-waiver', 'date-waiver')),
        enrolment_id uuid NOT NULL,
        person_id uuid NOT NULL,
        module_id uuid,
        due_on date,
        ends_on date,
        reason text NOT NULL,
        granted_by uuid,
        granted_at timestamptz(3) NOT NULL,
        ended_at timestamptz(3),
        ended_by uuid,
        CHECK (granted_by <> person_id AND ended_by <> person_id),
        CHECK ((kind = 'extension') = (due_on IS NOT NULL)),
        CHECK ((kind = 'module-waiver') = (module_id IS NOT NULL))
      );
      COMMENT ON TABLE awards.excuse IS 'later dates and waivers of one person on one enrolment; ended, never changed';
      CREATE UNIQUE INDEX excuse_open ON awards.excuse (enrolment_id, kind, module_id) NULLS NOT DISTINCT
        WHERE ended_at IS NULL;
      CREATE INDEX excuse_person ON awards.excuse (person_id);
      CREATE INDEX excuse_ending ON awards.excuse (ends_on) WHERE ended_at IS NULL AND ends_on IS NOT NULL;

      CREATE VIEW awards.revocations AS SELECT award_id, code, words, revoked_at FROM awards.revocation;
      CREATE VIEW awards.excuses AS
        SELECT id AS excuse_id, kind, enrolment_id, person_id, module_id, due_on, ends_on, granted_at FROM awards.excuse
        WHERE ended_at IS NULL;
      COMMENT ON VIEW awards.excuses IS 'extensions and waivers that stand';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP VIEW awards.excuses, awards.revocations; DROP TABLE awards.excuse, awards.revocation; DROP SCHEMA awards;',
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What higher rooms let somebody off: a module, a date, or all of a date; when a belt stops counting; and what an award
 * stands on, as higher rooms may read it.
 */
export class TrainingExcuses1763763140005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training.enrolment ADD COLUMN extended_on date, ADD COLUMN undated boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN training.enrolment.extended_on IS 'due no earlier than this, whatever the grounds say';
      COMMENT ON COLUMN training.enrolment.undated IS 'the date is waived';
      ALTER TABLE training.progress ADD COLUMN waived_at timestamptz(3);
      ALTER TABLE training.award ADD COLUMN lapses_at timestamptz(3),
        ADD CHECK (lapses_at IS NULL OR lapses_at > until_at);
      COMMENT ON COLUMN training.award.lapses_at IS 'until when the belt counts after until_at; null: not beyond it';
      DROP INDEX training.award_ending;
      CREATE INDEX award_ending ON training.award (coalesce(lapses_at, until_at)) WHERE closed_at IS NULL;

      CREATE OR REPLACE FUNCTION training.held_at(timestamptz) RETURNS TABLE (person_id uuid, belt_id uuid,
        belt_code text, rank integer, award_id uuid, from_at timestamptz, until_at timestamptz)
      LANGUAGE sql STABLE AS $$
        SELECT a.person_id, a.belt_id, b.code, b.rank, a.id, a.from_at::timestamptz,
               coalesce(a.lapses_at, a.until_at)::timestamptz
        FROM training.award a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
        WHERE a.from_at <= $1 AND (a.until_at IS NULL OR coalesce(a.lapses_at, a.until_at) > $1)
          AND (a.revoked_at IS NULL OR a.revoked_at > $1)
      $$;

      CREATE OR REPLACE VIEW training.awards AS
        SELECT id AS award_id, person_id, belt_id, ground, edition_id, from_at, until_at, revoked_at, track_id, enrolment_id,
          recognition_id, lapses_at
        FROM training.award;
      CREATE OR REPLACE FUNCTION training.met(enrolment uuid, edition uuid)
      RETURNS TABLE (code text, names jsonb, met boolean, short integer)
      LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT m.code, m.names, coalesce(p.completed_at, p.waived_at) IS NOT NULL,
               CASE WHEN m.choice IS NULL AND coalesce(p.completed_at, p.waived_at) IS NULL THEN 1 ELSE 0 END
        FROM curricula.modules m
        LEFT JOIN training.progress p ON p.enrolment_id = $1 AND p.module_id = m.module_id
        WHERE m.edition_id = $2
        UNION ALL
        SELECT c.code, c.names, d.done >= c.least, greatest(c.least - d.done, 0)
        FROM curricula.choices c
        CROSS JOIN LATERAL (
          SELECT count(*)::integer AS done FROM curricula.modules m
          JOIN training.progress p ON p.module_id = m.module_id AND p.enrolment_id = $1
          WHERE m.edition_id = $2 AND m.choice = c.code AND coalesce(p.completed_at, p.waived_at) IS NOT NULL) d
        WHERE c.edition_id = $2
      $$;
      CREATE VIEW training.steps AS
        SELECT enrolment_id, module_id, credited_ms, completed_at, waived_at FROM training.progress;
      COMMENT ON VIEW training.steps IS 'how far each enrolment came with each module: time, completed, waived';
      CREATE VIEW training.credits AS SELECT person_id, source, subject_id, seconds, at FROM training.credit;
      COMMENT ON VIEW training.credits IS 'time that counted beside the modules of a track';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW training.credits, training.steps, training.awards;
      CREATE OR REPLACE FUNCTION training.met(enrolment uuid, edition uuid)
      RETURNS TABLE (code text, names jsonb, met boolean, short integer)
      LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT m.code, m.names, p.completed_at IS NOT NULL,
               CASE WHEN m.choice IS NULL AND p.completed_at IS NULL THEN 1 ELSE 0 END
        FROM curricula.modules m
        LEFT JOIN training.progress p ON p.enrolment_id = $1 AND p.module_id = m.module_id
        WHERE m.edition_id = $2
        UNION ALL
        SELECT c.code, c.names, d.done >= c.least, greatest(c.least - d.done, 0)
        FROM curricula.choices c
        CROSS JOIN LATERAL (
          SELECT count(*)::integer AS done FROM curricula.modules m
          JOIN training.progress p ON p.module_id = m.module_id AND p.enrolment_id = $1
          WHERE m.edition_id = $2 AND m.choice = c.code AND p.completed_at IS NOT NULL) d
        WHERE c.edition_id = $2
      $$;
      CREATE VIEW training.awards AS
        SELECT id AS award_id, person_id, belt_id, ground, edition_id, from_at, until_at, revoked_at FROM training.award;
      COMMENT ON VIEW training.awards IS 'every award ever: also those that ended or were revoked';
      CREATE OR REPLACE FUNCTION training.held_at(timestamptz) RETURNS TABLE (person_id uuid, belt_id uuid,
        belt_code text, rank integer, award_id uuid, from_at timestamptz, until_at timestamptz)
      LANGUAGE sql STABLE AS $$
        SELECT a.person_id, a.belt_id, b.code, b.rank, a.id, a.from_at::timestamptz, a.until_at::timestamptz
        FROM training.award a JOIN curricula.belt_ladder b ON b.belt_id = a.belt_id
        WHERE a.from_at <= $1 AND (a.until_at IS NULL OR a.until_at > $1) AND (a.revoked_at IS NULL OR a.revoked_at > $1)
      $$;
      DROP INDEX training.award_ending;
      CREATE INDEX award_ending ON training.award (until_at) WHERE closed_at IS NULL;
      ALTER TABLE training.award DROP COLUMN lapses_at;
      ALTER TABLE training.progress DROP COLUMN waived_at;
      ALTER TABLE training.enrolment DROP COLUMN undated, DROP COLUMN extended_on;`);
  }
}

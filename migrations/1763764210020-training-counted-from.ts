import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever starts a track over earns its minutes anew: those from beside it too. */
export class TrainingCountedFrom1763764210020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training.enrolment ADD COLUMN restarted_at timestamptz(3);
      COMMENT ON COLUMN training.enrolment.restarted_at IS 'started over on another edition: minutes count from then';
      CREATE OR REPLACE VIEW training.enrolments AS
        SELECT id AS enrolment_id, person_id, edition_id, state, due_on, enrolled_at, started_at, completed_at,
               coalesce(restarted_at, enrolled_at) AS counted_from
        FROM training.enrolment;
      ${standings('coalesce(e.restarted_at, e.enrolled_at)')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${standings('e.enrolled_at')}
      -- The column stays in the view of whoever reads it by name; what it says is the enrolment.
      CREATE OR REPLACE VIEW training.enrolments AS
        SELECT id AS enrolment_id, person_id, edition_id, state, due_on, enrolled_at, started_at, completed_at,
               enrolled_at AS counted_from
        FROM training.enrolment;
      ALTER TABLE training.enrolment DROP COLUMN restarted_at;`);
  }
}

/** The view as it stood, with the instant from which minutes beside the track count. */
const standings = (from: string): string => `
  CREATE OR REPLACE VIEW training.standings AS
  SELECT e.id AS enrolment_id,
    GREATEST(m.missing, c.minimum_minutes * 60 - m.credited - k.credited, 0::bigint)::integer AS remaining_seconds,
    GREATEST(e.started_at, m.completed_at, k.at, s.beat_at) AS last_act_at
  FROM training.enrolment e
  JOIN curricula.published c ON c.edition_id = e.edition_id
  CROSS JOIN LATERAL (
    SELECT COALESCE(sum(x.seconds) FILTER (WHERE NOT x.met AND x.place <= x.short), 0::bigint) AS missing,
      COALESCE(sum(x.credited_ms), 0::bigint) / 1000 AS credited, max(x.completed_at) AS completed_at
    FROM (
      SELECT y.choice, y.seconds, y.credited_ms, y.completed_at, y.met,
        row_number() OVER (PARTITION BY y.choice, y.met ORDER BY y.seconds) AS place,
        CASE WHEN y.choice IS NULL THEN 2147483647::bigint
          ELSE h.least - count(*) FILTER (WHERE y.met) OVER (PARTITION BY y.choice) END AS short
      FROM (
        SELECT n.choice, GREATEST(n.seconds - COALESCE(p.credited_ms, 0) / 1000, 0) AS seconds, p.credited_ms,
          p.completed_at, p.completed_at IS NOT NULL OR p.waived_at IS NOT NULL AS met
        FROM curricula.modules n
        LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = n.module_id
        WHERE n.edition_id = e.edition_id) y
      LEFT JOIN curricula.choices h ON h.edition_id = e.edition_id AND h.code = y.choice) x) m
  CROSS JOIN LATERAL (
    SELECT COALESCE(sum(r.seconds), 0::bigint) AS credited, max(r.at) AS at FROM training.credit r
    WHERE r.person_id = e.person_id AND r.at >= ${from}) k
  LEFT JOIN LATERAL (
    SELECT max(t.beat_at) AS beat_at FROM training.study t
    WHERE t.person_id = e.person_id AND t.enrolment_id = e.id) s ON true;`;

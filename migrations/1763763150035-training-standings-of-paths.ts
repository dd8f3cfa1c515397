import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is left of an enrolment, when modules are waived and any few of some are enough. */
export class TrainingStandingsOfPaths1763763150035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW training.standings AS
        SELECT e.id AS enrolment_id,
          greatest(m.missing, c.minimum_minutes * 60 - m.credited - k.credited, 0)::integer AS remaining_seconds,
          greatest(e.started_at, m.completed_at, k.at, s.beat_at) AS last_act_at
        FROM training.enrolment e
        JOIN curricula.published c ON c.edition_id = e.edition_id
        CROSS JOIN LATERAL (
          SELECT coalesce(sum(x.seconds) FILTER (WHERE NOT x.met AND x.place <= x.short), 0) AS missing,
                 coalesce(sum(x.credited_ms), 0) / 1000 AS credited, max(x.completed_at) AS completed_at
          FROM (
            SELECT y.*, row_number() OVER (PARTITION BY y.choice, y.met ORDER BY y.seconds) AS place,
                   CASE WHEN y.choice IS NULL THEN 2147483647
                        ELSE h.least - count(*) FILTER (WHERE y.met) OVER (PARTITION BY y.choice) END AS short
            FROM (
              SELECT m.choice, greatest(m.seconds - coalesce(p.credited_ms, 0) / 1000, 0) AS seconds, p.credited_ms,
                     p.completed_at, p.completed_at IS NOT NULL OR p.waived_at IS NOT NULL AS met
              FROM curricula.modules m
              LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
              WHERE m.edition_id = e.edition_id) y
            LEFT JOIN curricula.choices h ON h.edition_id = e.edition_id AND h.code = y.choice) x) m
        CROSS JOIN LATERAL (
          SELECT coalesce(sum(k.seconds), 0) AS credited, max(k.at) AS at FROM training.credit k
          WHERE k.person_id = e.person_id AND k.at >= e.enrolled_at) k
        LEFT JOIN LATERAL (
          SELECT max(s.beat_at) AS beat_at FROM training.study s
          WHERE s.person_id = e.person_id AND s.enrolment_id = e.id) s ON true;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW training.standings AS
        SELECT e.id AS enrolment_id,
          greatest(m.missing, c.minimum_minutes * 60 - m.credited - k.credited, 0)::integer AS remaining_seconds,
          greatest(e.started_at, m.completed_at, k.at, s.beat_at) AS last_act_at
        FROM training.enrolment e
        JOIN curricula.published c ON c.edition_id = e.edition_id
        CROSS JOIN LATERAL (
          SELECT coalesce(sum(greatest(m.seconds - coalesce(p.credited_ms, 0) / 1000, 0))
                   FILTER (WHERE p.completed_at IS NULL), 0) AS missing,
                 coalesce(sum(p.credited_ms), 0) / 1000 AS credited, max(p.completed_at) AS completed_at
          FROM curricula.modules m
          LEFT JOIN training.progress p ON p.enrolment_id = e.id AND p.module_id = m.module_id
          WHERE m.edition_id = e.edition_id) m
        CROSS JOIN LATERAL (
          SELECT coalesce(sum(k.seconds), 0) AS credited, max(k.at) AS at FROM training.credit k
          WHERE k.person_id = e.person_id AND k.at >= e.enrolled_at) k
        LEFT JOIN LATERAL (
          SELECT max(s.beat_at) AS beat_at FROM training.study s
          WHERE s.person_id = e.person_id AND s.enrolment_id = e.id) s ON true;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far enrolments are, and which grounds they have, as higher rooms may read it. */
export class TrainingStandings1763763150005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW training.standings AS
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
          WHERE s.person_id = e.person_id AND s.enrolment_id = e.id) s ON true;
      COMMENT ON VIEW training.standings IS 'asked by enrolment_id: each row is computed';
      CREATE VIEW training.grounds AS
        SELECT enrolment_id, person_id, kind, assignment_id, coalesce(moved_on, due_on) AS due_on, from_at, until_at
        FROM training.ground;
      CREATE INDEX study_person ON training.study (person_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX training.study_person;
      DROP VIEW training.grounds;
      DROP VIEW training.standings;`);
  }
}

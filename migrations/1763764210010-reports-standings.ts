import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is on the late list, as a relation; when the watch was looked at; who was reminded when. */
export class ReportsStandings1763764210010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reports.look (
        only_row boolean PRIMARY KEY CHECK (only_row),
        at timestamptz(3) NOT NULL
      );
      COMMENT ON TABLE reports.look IS 'when all that may have come off the list was last looked at';
      CREATE VIEW reports.reminders AS SELECT person_id, enrolment_id, on_date FROM reports.reminder;
      CREATE FUNCTION reports.standings_at(at timestamptz)
      RETURNS TABLE (enrolment_id uuid, person_id uuid, standing text) LANGUAGE sql STABLE AS $function$
        SELECT w.enrolment_id, w.person_id,
               CASE WHEN a.person_id IS NOT NULL THEN 'away' WHEN w.due_on < t.today THEN 'late' ELSE 'at-risk' END
        FROM (SELECT ($1 AT TIME ZONE 'UTC')::date AS today) t
        CROSS JOIN reports.watch w
        JOIN training.enrolments e ON e.enrolment_id = w.enrolment_id AND e.state = 'assigned' AND e.due_on = w.due_on
        JOIN people.directory d ON d.person_id = w.person_id
        LEFT JOIN people.away_at($1) a ON a.person_id = w.person_id
        WHERE w.risky AND (w.due_on < t.today OR (
          SELECT ceil(s.remaining_seconds / 60.0) FROM training.standings s WHERE s.enrolment_id = w.enrolment_id)
            > 4 * reports.working_days(w.person_id, t.today, w.due_on, d.work_week, d.shifts))
      $function$;
      COMMENT ON FUNCTION reports.standings_at IS
        'whoever is late, at risk (more than four minutes left for each working day) or away, at the present instant';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION reports.standings_at;
      DROP VIEW reports.reminders;
      DROP TABLE reports.look;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who of some is not at work at an instant, as far as anybody stated when they are. */
export class PeopleOffDuty1763765310015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION people.off_duty_at(persons uuid[], at timestamptz) RETURNS TABLE (person_id uuid, away boolean)
      LANGUAGE sql STABLE ROWS 10 AS $$
        WITH p AS MATERIALIZED (
          SELECT p.id, p.shifts, $2 AT TIME ZONE p.time_zone AS local FROM people.person p WHERE p.id = ANY($1)),
        day AS MATERIALIZED (
          SELECT p.id, p.local, d.on_date, d.on_date = p.local::date AND x.person_id IS NOT NULL AS stated,
            coalesce(x.hours, (SELECT jsonb_agg(s) FROM jsonb_array_elements(p.shifts) s
              WHERE (s->>'day')::integer = extract(isodow FROM d.on_date))) AS hours
          FROM p CROSS JOIN LATERAL (VALUES (p.local::date), (p.local::date - 1)) AS d (on_date)
          LEFT JOIN people.shift_exception x ON x.person_id = p.id AND x.on_date = d.on_date)
        SELECT p.id, a.person_id IS NOT NULL
        FROM p LEFT JOIN (SELECT DISTINCT person_id FROM people.away_at($2)) a ON a.person_id = p.id
        WHERE a.person_id IS NOT NULL OR (
          (p.shifts <> '[]' OR EXISTS (SELECT FROM day d WHERE d.id = p.id AND d.stated))
          AND NOT EXISTS (
            SELECT FROM day d CROSS JOIN LATERAL jsonb_to_recordset(d.hours) AS h ("from" time, until time)
            WHERE d.id = p.id AND d.local >= d.on_date + h."from"
              AND d.local < d.on_date + h.until + CASE WHEN h.until > h."from" THEN interval '0' ELSE interval '1 day' END))
      $$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION people.off_duty_at(uuid[], timestamptz)');
  }
}

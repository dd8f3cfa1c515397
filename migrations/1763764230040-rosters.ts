import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is on duty where, from when and until when. */
export class Rosters1763764230040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA rosters;
      CREATE TABLE rosters.shift (
        id uuid PRIMARY KEY,
        channel_id uuid NOT NULL,
        person_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) NOT NULL,
        planned_by uuid NOT NULL,
        planned_at timestamptz(3) NOT NULL,
        dropped_at timestamptz(3),
        CHECK (until_at > from_at));
      CREATE INDEX shift_channel ON rosters.shift (channel_id, until_at) WHERE dropped_at IS NULL;
      CREATE INDEX shift_person ON rosters.shift (person_id, until_at) WHERE dropped_at IS NULL;
      CREATE FUNCTION rosters.on_duty_at(timestamptz) RETURNS TABLE (channel_id uuid, person_id uuid)
        LANGUAGE sql STABLE AS $$
        SELECT DISTINCT s.channel_id, s.person_id FROM rosters.shift s
          JOIN people.directory d ON d.person_id = s.person_id
        WHERE s.dropped_at IS NULL AND s.from_at <= $1 AND s.until_at > $1
          AND d.job_family IN (SELECT job_family FROM jobs.acting)
          AND NOT EXISTS (SELECT FROM people.away_at($1) a WHERE a.person_id = s.person_id)
      $$;
      CREATE FUNCTION rosters.lately(channel uuid, at timestamptz) RETURNS TABLE (person_id uuid) LANGUAGE sql STABLE AS $$
        SELECT DISTINCT s.person_id FROM rosters.shift s
        WHERE s.channel_id = $1 AND s.dropped_at IS NULL AND s.from_at <= $2 AND s.until_at > $2 - interval '1 day'
      $$;
      COMMENT ON TABLE rosters.shift IS 'who is on duty on a channel; a dropped one was taken off the roster';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA rosters CASCADE');
  }
}

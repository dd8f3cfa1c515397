import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The job map, what a promotion asks, where readiness may be looked at, and who shares theirs. */
export class Jobs1763761200005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA jobs;
      CREATE TABLE jobs.duty (
        id uuid PRIMARY KEY,
        job_family text NOT NULL,
        position integer NOT NULL,
        duty jsonb NOT NULL,
        counterpart jsonb NOT NULL,
        track_id uuid,
        module_code text,
        version integer NOT NULL,
        CHECK ((track_id IS NULL) = (module_code IS NULL))
      );
      CREATE INDEX duty_family ON jobs.duty (job_family, position, id);
      CREATE TABLE jobs.requirement (
        id uuid PRIMARY KEY,
        job_family text NOT NULL,
        from_grade integer NOT NULL,
        belt_id uuid NOT NULL,
        CONSTRAINT requirement_once UNIQUE (job_family, from_grade)
      );
      CREATE TABLE jobs.approval (
        id uuid PRIMARY KEY,
        legal_entity text NOT NULL,
        note text NOT NULL,
        approved_by uuid NOT NULL,
        approved_at timestamptz(3) NOT NULL,
        ended_by uuid,
        ended_at timestamptz(3),
        CHECK ((ended_by IS NULL) = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX approval_open ON jobs.approval (legal_entity) WHERE ended_at IS NULL;
      CREATE TABLE jobs.sharing (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        manager_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3)
      );
      CREATE UNIQUE INDEX sharing_open ON jobs.sharing (person_id) WHERE until_at IS NULL;
      CREATE INDEX sharing_person ON jobs.sharing (person_id);

      CREATE FUNCTION jobs.readiness_at(timestamptz)
      RETURNS TABLE (person_id uuid, manager_id uuid, next_grade integer, belt_id uuid, ready boolean)
      LANGUAGE sql STABLE AS $$
        SELECT d.person_id, d.manager_id, d.grade + 1, r.belt_id,
               EXISTS (SELECT FROM training.held_at($1) h WHERE h.person_id = d.person_id AND h.rank >= r.rank)
        FROM people.directory d
        JOIN jobs.approval a ON a.legal_entity = d.legal_entity AND a.ended_at IS NULL
        LEFT JOIN LATERAL (
          SELECT b.belt_id, b.rank FROM jobs.requirement q JOIN curricula.belt_ladder b ON b.belt_id = q.belt_id
          WHERE q.job_family = d.job_family AND q.from_grade <= d.grade + 1 ORDER BY b.rank DESC LIMIT 1) r ON true
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA jobs CASCADE;');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory: persons as they are now, and their positions by date. */
export class People1763760001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA people;
      CREATE TABLE people.person (
        id uuid PRIMARY KEY,
        external_id text NOT NULL UNIQUE,
        given_name text NOT NULL,
        family_name text NOT NULL,
        names jsonb NOT NULL DEFAULT '{}',
        email citext UNIQUE,
        legal_entity text,
        department text,
        job_family text,
        job_title text,
        grade integer,
        manager_id uuid REFERENCES people.person DEFERRABLE INITIALLY DEFERRED,
        location text,
        languages text[] NOT NULL DEFAULT '{en}',
        time_zone text NOT NULL DEFAULT 'Asia/Jerusalem',
        work_week integer[] NOT NULL DEFAULT '{7,1,2,3,4}',
        hired_on date,
        left_on date,
        active boolean NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX person_manager ON people.person (manager_id);
      CREATE INDEX person_department ON people.person (department) WHERE active;
      CREATE INDEX person_job_family ON people.person (job_family) WHERE active;
      CREATE INDEX person_name ON people.person (family_name, given_name, id);
      CREATE INDEX person_search ON people.person USING gin (
        (lower(given_name || ' ' || family_name || ' ' || names::text || ' ' || external_id)) gin_trgm_ops);
      CREATE TABLE people.position (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people.person,
        legal_entity text,
        department text,
        job_family text,
        job_title text,
        grade integer,
        manager_id uuid,
        location text,
        from_on date NOT NULL,
        until_on date,
        recorded_at timestamptz(3) NOT NULL
      );
      CREATE INDEX position_person ON people.position (person_id, from_on);
      CREATE UNIQUE INDEX position_open ON people.position (person_id) WHERE until_on IS NULL;
      CREATE VIEW people.directory AS
        SELECT id AS person_id, external_id, given_name, family_name, names, email, legal_entity, department, job_family,
               job_title, grade, manager_id, location, languages, time_zone, work_week, hired_on, left_on
        FROM people.person WHERE active;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA people CASCADE;');
  }
}

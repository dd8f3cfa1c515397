import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shifts and their exceptions, absences (never why), and a search that reads names and not the languages they are in. */
export class PeopleCalendar1763761100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people.person ADD COLUMN shifts jsonb NOT NULL DEFAULT '[]';
      COMMENT ON COLUMN people.person.shifts IS 'by the week: [{"day": 7, "from": "09:00", "until": "17:00"}]; an end at or before its beginning is on the next day';

      CREATE FUNCTION people.search_text(given text, family text, names jsonb, external_id text) RETURNS text
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT lower(given || ' ' || family || ' '
          || replace(jsonb_path_query_array(names, '$.*')::text, '\\"', '"') || ' ' || external_id)
      $$;
      DROP INDEX people.person_search;
      CREATE INDEX person_search ON people.person
        USING gin (people.search_text(given_name, family_name, names, external_id) gin_trgm_ops);

      CREATE OR REPLACE VIEW people.directory AS
        SELECT id AS person_id, external_id, given_name, family_name, names, email, legal_entity, department, job_family,
               job_title, grade, manager_id, location, languages, time_zone, work_week, hired_on, left_on, shifts
        FROM people.person WHERE active;

      CREATE TABLE people.shift_exception (
        person_id uuid NOT NULL REFERENCES people.person,
        on_date date NOT NULL,
        hours jsonb NOT NULL,
        stated_by text NOT NULL CHECK (stated_by IN ('hr', 'person', 'import')),
        recorded_at timestamptz(3) NOT NULL,
        PRIMARY KEY (person_id, on_date)
      );
      COMMENT ON COLUMN people.shift_exception.hours IS '[{"from": "09:00", "until": "13:00"}]; none: not at work that day';
      CREATE VIEW people.shift_exceptions AS SELECT person_id, on_date, hours FROM people.shift_exception;

      CREATE TABLE people.absence (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people.person,
        from_on date NOT NULL,
        until_on date NOT NULL CHECK (until_on >= from_on),
        recorded_at timestamptz(3) NOT NULL,
        told_at timestamptz(3)
      );
      COMMENT ON TABLE people.absence IS 'from and until, both days included; why is nowhere stored';
      COMMENT ON COLUMN people.absence.told_at IS 'when the other rooms were told that it has begun';
      CREATE UNIQUE INDEX absence_person ON people.absence (person_id, from_on);
      CREATE INDEX absence_days ON people.absence (until_on, from_on);
      CREATE INDEX absence_untold ON people.absence (from_on) WHERE told_at IS NULL;
      CREATE VIEW people.absences AS SELECT id AS absence_id, person_id, from_on, until_on FROM people.absence;
      CREATE FUNCTION people.away_at(timestamptz)
      RETURNS TABLE (person_id uuid, absence_id uuid, back_at timestamptz) LANGUAGE sql STABLE ROWS 100 AS $$
        SELECT a.person_id, a.id, (a.until_on + 1)::timestamp AT TIME ZONE p.time_zone
        FROM people.absence a JOIN people.person p ON p.id = a.person_id
        WHERE a.until_on >= ($1 AT TIME ZONE 'UTC')::date - 1 AND a.from_on <= ($1 AT TIME ZONE 'UTC')::date + 1
          AND ($1 AT TIME ZONE p.time_zone)::date BETWEEN a.from_on AND a.until_on
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION people.away_at(timestamptz);
      DROP VIEW people.absences;
      DROP TABLE people.absence;
      DROP VIEW people.shift_exceptions;
      DROP TABLE people.shift_exception;
      DROP INDEX people.person_search;
      CREATE INDEX person_search ON people.person USING gin (
        (lower(given_name || ' ' || family_name || ' ' || names::text || ' ' || external_id)) gin_trgm_ops);
      DROP FUNCTION people.search_text(text, text, jsonb, text);`);
  }
}

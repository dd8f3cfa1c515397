import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which enrolments are late or at risk, and who was reminded of one. */
export class ReportsWatch1763763150010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA reports;
      CREATE TABLE reports.watch (
        enrolment_id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        due_on date NOT NULL,
        risk_on date NOT NULL,
        risky boolean NOT NULL
      );
      COMMENT ON TABLE reports.watch IS 'assigned enrolments by when they come to be at risk; what it says is looked at again when it is read';
      COMMENT ON COLUMN reports.watch.risk_on IS 'the first day on which it may be at risk, by what was left at the last look';
      CREATE INDEX watch_risky ON reports.watch (due_on, enrolment_id) WHERE risky;
      CREATE INDEX watch_calm ON reports.watch (risk_on) WHERE NOT risky;
      CREATE INDEX watch_person ON reports.watch (person_id);
      CREATE TABLE reports.reminder (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        sent_by uuid NOT NULL,
        on_date date NOT NULL,
        at timestamptz(3) NOT NULL,
        UNIQUE (person_id, on_date)
      );
      CREATE INDEX reminder_at ON reports.reminder (at);
      CREATE INDEX reminder_sent_by ON reports.reminder (sent_by);
      CREATE FUNCTION reports.works_on(person uuid, day date, week integer[], shifts jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT CASE
          WHEN person IS NULL THEN
            CASE WHEN shifts <> '[]' THEN shifts @> jsonb_build_array(jsonb_build_object('day', extract(isodow FROM day)::integer))
                 ELSE week = '{}' OR extract(isodow FROM day)::integer = ANY (week) END
          WHEN EXISTS (SELECT FROM people.absences a WHERE a.person_id = person AND day BETWEEN a.from_on AND a.until_on)
            THEN false
          ELSE coalesce(
            (SELECT x.hours <> '[]' FROM people.shift_exceptions x WHERE x.person_id = person AND x.on_date = day),
            reports.works_on(NULL, day, week, shifts)) END
      $$;
      CREATE FUNCTION reports.working_days(person uuid, from_on date, until_on date, week integer[], shifts jsonb)
        RETURNS integer LANGUAGE sql STABLE AS $$
        SELECT count(*)::integer FROM generate_series(0, until_on - from_on) n
        WHERE reports.works_on(person, from_on + n, week, shifts)
      $$;
      CREATE FUNCTION reports.risk_on(person uuid, due date, needed integer, week integer[], shifts jsonb, today date)
        RETURNS date LANGUAGE plpgsql STABLE AS $$
        DECLARE
          day date := due;
          missing integer := needed;
        BEGIN
          IF needed <= 0 THEN RETURN due + 1; END IF;
          WHILE day >= today LOOP
            IF reports.works_on(person, day, week, shifts) THEN missing := missing - 1; END IF;
            IF missing = 0 THEN RETURN day + 1; END IF;
            day := day - 1;
          END LOOP;
          RETURN least(today, due + 1);
        END $$;
      COMMENT ON FUNCTION reports.risk_on IS 'the first day from which fewer working days than needed are left until due';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA reports CASCADE;');
  }
}

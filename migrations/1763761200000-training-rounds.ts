import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A track can be gone through again: one enrolment that is not completed, and any number that are. Assignments recur. */
export class TrainingRounds1763761200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training.enrolment DROP CONSTRAINT enrolment_person_id_edition_id_key;
      CREATE UNIQUE INDEX enrolment_open ON training.enrolment (person_id, edition_id) WHERE state <> 'completed';
      CREATE INDEX enrolment_person ON training.enrolment (person_id, edition_id);

      ALTER TABLE training.assignment
        ADD COLUMN every_months integer CHECK (every_months BETWEEN 1 AND 120),
        ADD COLUMN yearly_on text CHECK (yearly_on ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
        ADD CHECK (every_months IS NULL OR yearly_on IS NULL);
      CREATE INDEX assignment_recurring ON training.assignment (id)
        WHERE ended_at IS NULL AND (every_months IS NOT NULL OR yearly_on IS NOT NULL);

      CREATE FUNCTION training.yearly_in(year integer, month_day text) RETURNS date LANGUAGE sql IMMUTABLE AS $$
        SELECT make_date(year, left(month_day, 2)::integer, 1) + right(month_day, 2)::integer - 1
      $$;
      CREATE FUNCTION training.renew_on(held_from date, every_months integer, yearly_on text) RETURNS date
      LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE
          WHEN every_months IS NOT NULL THEN (held_from + make_interval(months => every_months))::date
          WHEN yearly_on IS NULL THEN NULL
          WHEN training.yearly_in(extract(year FROM held_from + interval '6 months')::integer, yearly_on)
               >= held_from + interval '6 months'
            THEN training.yearly_in(extract(year FROM held_from + interval '6 months')::integer, yearly_on)
          ELSE training.yearly_in(extract(year FROM held_from + interval '6 months')::integer + 1, yearly_on)
        END
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION training.renew_on(date, integer, text);
      DROP FUNCTION training.yearly_in(integer, text);
      DROP INDEX training.assignment_recurring;
      ALTER TABLE training.assignment DROP COLUMN yearly_on, DROP COLUMN every_months;
      DROP INDEX training.enrolment_person;
      DROP INDEX training.enrolment_open;
      ALTER TABLE training.enrolment ADD CONSTRAINT enrolment_person_id_edition_id_key UNIQUE (person_id, edition_id);`);
  }
}

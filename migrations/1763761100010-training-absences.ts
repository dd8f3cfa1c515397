import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dates move with absences: what was assigned stays known, the moved date stands beside it. */
export class TrainingAbsences1763761100010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training.ground ADD COLUMN moved_on date;
      COMMENT ON COLUMN training.ground.moved_on IS 'due_on, moved by absences; null where none moved it';
      CREATE FUNCTION training.moved_date(person uuid, since date, due date) RETURNS date LANGUAGE plpgsql STABLE AS $$
      DECLARE
        away record;
      BEGIN
        FOR away IN
          SELECT a.from_on, a.until_on FROM people.absences a
          WHERE a.person_id = person AND a.until_on >= since ORDER BY a.from_on
        LOOP
          EXIT WHEN away.from_on > due;
          due := due + (away.until_on - greatest(away.from_on, since) + 1) + 14;
        END LOOP;
        RETURN due;
      END $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION training.moved_date(uuid, date, date);
      ALTER TABLE training.ground DROP COLUMN moved_on;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enrolments as higher rooms may read them. */
export class TrainingEnrolments1763763150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW training.enrolments AS
        SELECT id AS enrolment_id, person_id, edition_id, state, due_on, enrolled_at, started_at, completed_at
        FROM training.enrolment;
      COMMENT ON VIEW training.enrolments IS 'every enrolment ever: also the completed and the withdrawn';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW training.enrolments;');
  }
}

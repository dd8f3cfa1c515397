import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a publication moves is a list, set down once. */
export class SuccessionsWaiting1763764210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE successions.succession ADD COLUMN reached uuid;
      COMMENT ON COLUMN successions.succession.reached IS 'up to where its list is done, in the order of ids';
      CREATE TABLE successions.waiting (
        edition_id uuid NOT NULL REFERENCES successions.succession DEFERRABLE INITIALLY DEFERRED,
        enrolment_id uuid NOT NULL,
        PRIMARY KEY (edition_id, enrolment_id)
      );
      COMMENT ON TABLE successions.waiting IS 'enrolments a publication moves, while it is not done';
      INSERT INTO successions.waiting (edition_id, enrolment_id)
        SELECT s.edition_id, e.enrolment_id FROM successions.succession s
        JOIN curricula.published c ON c.track_id = s.track_id AND c.edition_id <> s.edition_id
        JOIN training.enrolments e ON e.edition_id = c.edition_id AND e.state IN ('assigned', 'voluntary')
          AND e.enrolled_at <= s.decided_at
        WHERE s.completed_at IS NULL AND s.enrolled <> 'stay';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE successions.waiting;
      ALTER TABLE successions.succession DROP COLUMN reached;`);
  }
}

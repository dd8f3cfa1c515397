import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom HR took off an assignment, and what that assignment asked. */
export class TrainingMoving1763763150025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training.ground ADD COLUMN let_off boolean NOT NULL DEFAULT false,
        ADD CHECK (NOT let_off OR (until_at IS NOT NULL AND kind = 'assignment'));
      COMMENT ON COLUMN training.ground.let_off IS 'HR withdrew the person: the assignment does not ask them again';
      CREATE INDEX ground_let_off ON training.ground (assignment_id, person_id) WHERE let_off;
      CREATE OR REPLACE VIEW training.grounds AS
        SELECT g.enrolment_id, g.person_id, g.kind, g.assignment_id, coalesce(g.moved_on, g.due_on) AS due_on, g.from_at,
          g.until_at, a.asks, g.let_off
        FROM training.ground g LEFT JOIN training.assignment a ON a.id = g.assignment_id;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW training.grounds;
      CREATE VIEW training.grounds AS
        SELECT enrolment_id, person_id, kind, assignment_id, coalesce(moved_on, due_on) AS due_on, from_at, until_at
        FROM training.ground;
      ALTER TABLE training.ground DROP COLUMN let_off;`);
  }
}

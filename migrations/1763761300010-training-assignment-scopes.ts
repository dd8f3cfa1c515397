import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An assignment reaches as far as the role of whoever made it. */
export class TrainingAssignmentScopes1763761300010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE training.assignment ADD COLUMN scopes jsonb;
      COMMENT ON COLUMN training.assignment.scopes IS 'whom of its audience it reaches; null: everybody of it';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training.assignment DROP COLUMN scopes;');
  }
}

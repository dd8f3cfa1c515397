import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A lesson may have a question that checks whether it was understood. */
export class CurriculaChecks1763763140030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE curricula.module DROP CONSTRAINT module_check1,
        ADD CONSTRAINT module_check1 CHECK (quiz_id IS NOT NULL OR kind <> 'quiz'),
        ADD CONSTRAINT module_checked CHECK (quiz_id IS NULL OR kind IN ('quiz', 'lesson'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE curricula.module DROP CONSTRAINT module_checked, DROP CONSTRAINT module_check1,
        ADD CONSTRAINT module_check1 CHECK ((kind = 'quiz') = (quiz_id IS NOT NULL));`);
  }
}

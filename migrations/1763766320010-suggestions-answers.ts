import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A suggestion may answer a comment: taken over, it settles it. */
export class SuggestionsAnswers1763766320010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE suggestions.remark
        ADD COLUMN answers_id uuid REFERENCES suggestions.remark ON DELETE SET NULL,
        ADD CONSTRAINT remark_suggestions_answer CHECK (answers_id IS NULL OR kind = 'suggestion');
      CREATE INDEX remark_answers ON suggestions.remark (answers_id) WHERE answers_id IS NOT NULL;
      COMMENT ON COLUMN suggestions.remark.answers_id IS 'the comment that this suggestion answers';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX suggestions.remark_answers;
      ALTER TABLE suggestions.remark DROP CONSTRAINT remark_suggestions_answer, DROP COLUMN answers_id;`);
  }
}

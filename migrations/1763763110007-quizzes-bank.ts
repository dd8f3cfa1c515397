import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quizzes that draw from the bank of questions. */
export class QuizzesBank1763763110007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE quizzes.quiz ADD COLUMN bank jsonb NOT NULL DEFAULT '[]';
      COMMENT ON COLUMN quizzes.quiz.bank IS 'what is drawn from the bank: a list of tags, kinds, languages or ids, with how many';
      ALTER TABLE quizzes.question
        ADD COLUMN bank_question_id uuid,
        ADD COLUMN revision integer,
        ADD COLUMN parts integer[],
        ADD CHECK ((bank_question_id IS NULL) = (parts IS NULL) AND (bank_question_id IS NULL) = (revision IS NULL));
      COMMENT ON COLUMN quizzes.question.parts IS 'the parts of quiz.bank that may draw it; null for a question of the quiz itself';
      CREATE INDEX question_bank ON quizzes.question (bank_question_id) WHERE bank_question_id IS NOT NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM quizzes.question WHERE bank_question_id IS NOT NULL;
      ALTER TABLE quizzes.question DROP COLUMN bank_question_id, DROP COLUMN revision, DROP COLUMN parts;
      ALTER TABLE quizzes.quiz DROP COLUMN bank;`);
  }
}

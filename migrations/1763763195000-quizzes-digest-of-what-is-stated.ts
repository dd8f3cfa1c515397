import type { MigrationInterface, QueryRunner } from 'typeorm';

const digest = (quiz: string, which: string): string => `
  CREATE OR REPLACE FUNCTION quizzes.digest(quiz uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT md5(concat_ws(' ', ${quiz},
      (SELECT string_agg(q.code || q.content::text, ' ' ORDER BY q.code) FROM quizzes.question q
       WHERE q.quiz_id = z.id${which})))
    FROM quizzes.quiz z WHERE z.id = quiz
  $$;`;

/**
 * Two quizzes ask the same when their authors state the same: what a quiz draws from the bank is there only once it is
 * published, so a draft would differ from what it was copied from.
 */
export class QuizzesDigestOfWhatIsStated1763763195000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(digest('z.pass_mark, z.draw, z.bank::text', ' AND q.parts IS NULL'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(digest('z.pass_mark, z.draw', ''));
  }
}

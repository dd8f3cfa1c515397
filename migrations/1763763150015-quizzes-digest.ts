import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether two quizzes ask the same. */
export class QuizzesDigest1763763150015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION quizzes.digest(quiz uuid) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT md5(concat_ws(' ', z.pass_mark, z.draw,
          (SELECT string_agg(q.code || q.content::text, ' ' ORDER BY q.code) FROM quizzes.question q WHERE q.quiz_id = z.id)))
        FROM quizzes.quiz z WHERE z.id = quiz
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION quizzes.digest(uuid);');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Further attempts that were given and not begun yet, for those who remind of them. */
export class QuizzesGrants1763764200005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE VIEW quizzes.grants AS
      SELECT g.quiz_id, q.subject_id, g.person_id, g.reason, g.granted_at
      FROM quizzes.attempt_grant g JOIN quizzes.quiz q ON q.id = g.quiz_id
      WHERE NOT EXISTS (SELECT FROM quizzes.attempt a
        WHERE a.quiz_id = g.quiz_id AND a.person_id = g.person_id AND a.number >= g.number);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP VIEW quizzes.grants');
  }
}

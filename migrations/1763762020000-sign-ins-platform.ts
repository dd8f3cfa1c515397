import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody signed in last, which outlives the logins themselves: an account nobody uses is seen as such. */
export class SignInsPlatform1763762020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE access.sign_in (
        person_id uuid PRIMARY KEY,
        at timestamptz(3) NOT NULL,
        method text NOT NULL
      );
      INSERT INTO access.sign_in (person_id, at, method)
      SELECT DISTINCT ON (person_id) person_id, opened_at, method FROM access.login ORDER BY person_id, opened_at DESC;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE access.sign_in');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The indexes that find what is open by person are of no use to whoever does not ask for a person. While their tables were
 * not analyzed yet, the look-up of every request went through them, over all open logins, and not by the secret.
 */
export class LoginsByPersonPlatform1763767010010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX access.login_person');
    await runner.query('DROP INDEX access.token_person');
    await runner.query(
      'CREATE INDEX login_person ON access.login (person_id) WHERE ended_at IS NULL AND person_id IS NOT NULL',
    );
    await runner.query(
      'CREATE INDEX token_person ON access.token (person_id) WHERE revoked_at IS NULL AND person_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX access.login_person');
    await runner.query('DROP INDEX access.token_person');
    await runner.query('CREATE INDEX login_person ON access.login (person_id) WHERE ended_at IS NULL');
    await runner.query('CREATE INDEX token_person ON access.token (person_id) WHERE revoked_at IS NULL');
  }
}

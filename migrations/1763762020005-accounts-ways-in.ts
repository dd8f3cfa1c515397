import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What accounts lets higher rooms see: how somebody may sign in, never with what; and which group a role comes from. */
export class AccountsWaysIn1763762020005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW accounts.ways_in AS
      SELECT person_id, 'password'::text AS way, NULL::text AS issuer, set_at AS since_at, NULL::timestamptz(3) AS until_at
      FROM accounts.password
      UNION ALL SELECT person_id, 'provider', issuer, bound_at, NULL FROM accounts.identity
      UNION ALL SELECT person_id, kind, NULL, made_at, expires_at FROM accounts.link
      WHERE used_at IS NULL AND person_id IS NOT NULL;
      CREATE VIEW accounts.stated_groups AS SELECT id AS group_role_id, group_name FROM accounts.group_role;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW accounts.stated_groups; DROP VIEW accounts.ways_in');
  }
}

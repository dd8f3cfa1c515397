import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that are too like what went out lately. */
export class ChecksEcho1763765330020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO checks.rule (code, version, family, detector, severity, options, source, source_link, countries, networks,
        account_kinds, relationships, kinds, owner_role, from_at, recorded_at, decided_by)
      VALUES ('echo', 1, 'echo', 'echo', 'note', '{"days": 90}',
        '{"en": "X: platform manipulation and spam policy (duplicative content)", "he": "X: מדיניות מניפולציה וספאם (תוכן משוכפל)"}',
        'https://help.x.com/en/rules-and-policies/platform-manipulation', '{}', '{}', '{}', '{}', '{}', 'lead',
        '2026-01-01', '2026-01-01', 'system:obi')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM checks.rule WHERE code = 'echo'`);
  }
}

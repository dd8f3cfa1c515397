import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words in another alphabet than their stated language has: every other remark goes by what is stated. */
export class ChecksLanguage1763766320020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO checks.rule (code, version, family, detector, severity, options, source, source_link, countries, networks,
        account_kinds, relationships, kinds, owner_role, from_at, recorded_at, decided_by)
      VALUES ('language', 1, 'language', 'language', 'note', '{}',
        '{"en": "Obi: checks go by the language that is stated", "he": "Obi: הבדיקות הולכות לפי השפה שצוינה"}', NULL,
        '{}', '{}', '{}', '{}', '{}', 'lead', '2026-01-01', '2026-01-01', 'system:obi')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM checks.finding WHERE rule = 'language'; DELETE FROM checks.rule WHERE code = 'language'`,
    );
  }
}

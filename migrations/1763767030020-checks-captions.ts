import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Films that words lead to, or go with on networks of films: whoever publishes is asked for captions. */
export class ChecksCaptions1763767030020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO checks.rule (code, version, family, detector, severity, options, source, source_link, countries, networks,
        account_kinds, relationships, kinds, owner_role, from_at, recorded_at, decided_by)
      VALUES ('captions', 1, 'captions', 'captions', 'note',
        '{"hosts": ["youtube.com", "youtu.be", "vimeo.com", "tiktok.com", "fb.watch"], "films": ["youtube", "tiktok"]}',
        '{"en": "WCAG 2.2, success criterion 1.2.2; Israeli Standard 5568", "he": "WCAG 2.2, קריטריון 1.2.2; תקן ישראלי 5568"}',
        'https://www.w3.org/TR/WCAG22/#captions-prerecorded', '{}', '{}', '{}', '{}', '{post,share}', 'lead', '2026-01-01',
        '2026-01-01', 'system:obi')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DELETE FROM checks.finding WHERE rule = 'captions'; DELETE FROM checks.rule WHERE code = 'captions'`,
    );
  }
}

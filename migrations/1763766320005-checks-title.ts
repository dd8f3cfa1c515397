import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_REVISION = (part: string): string => `
  CREATE OR REPLACE FUNCTION checks.of_revision(draft uuid, number integer) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('at', to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'language', r.language, 'rules', r.rules, 'lists', r.lists,
      'findings', coalesce((
        SELECT jsonb_agg(jsonb_build_object('rule', f.rule, 'ruleVersion', f.rule_version, 'code', f.code,
          'severity', f.severity, ${part}'from', f.from_unit, 'to', f.to_unit, 'title', f.title, 'message', f.message,
          'fix', f.fix, 'document', c.document_code, 'clause', c.clause,
          'source', coalesce(c.source->>r.language, c.source->>'en'), 'sourceLink', c.source_link) ORDER BY f.position)
        FROM checks.finding f JOIN checks.rule c ON c.code = f.rule AND c.version = f.rule_version
        WHERE f.draft_id = r.draft_id AND f.revision = r.revision), '[]'))
    FROM checks.run r WHERE r.draft_id = $1 AND r.revision = $2
  $$;`;

/** The title of an article is checked as its text is; a remark says in which of them it stands. */
export class ChecksTitle1763766320005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE checks.finding ADD COLUMN part text NOT NULL DEFAULT 'text' CHECK (part IN ('text', 'title'));
      ${OF_REVISION("'part', f.part, ")}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${OF_REVISION('')}
      ALTER TABLE checks.finding DROP COLUMN part;`);
  }
}

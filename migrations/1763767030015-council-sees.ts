import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a room may tell a role of persons one by one, where nobody asks: in nudges. */
export class CouncilSees1763767030015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION council.sees(entity text, cell text, stated text) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT coalesce(s.sights->>$2, $3) FROM council.setting s
          WHERE s.legal_entity = coalesce($1, '') AND s.until_at IS NULL), 'individual') = 'individual'
      $$;
      COMMENT ON FUNCTION council.sees IS 'whether data/purpose/role shows persons of a legal entity one by one; stated: what the committed matrix says';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION council.sees(text, text, text)');
  }
}

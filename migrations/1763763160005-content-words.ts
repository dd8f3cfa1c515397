import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was ever approved in the library, and how, for whoever shares it. */
export class ContentWords1763763160005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION content.story(item uuid, revision integer) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_object('item', r.item_id, 'revision', r.number, 'risk', r.risk, 'stated', r.stated_by,
          'approver', r.decided_by, 'permits', r.permits, 'approved', r.decided_at)
        FROM content.revision r WHERE r.item_id = $1 AND r.number = $2
      $$;
      COMMENT ON FUNCTION content.story IS 'who stated and who approved it, as it goes into evidence';
      CREATE VIEW content.words AS
        SELECT item_id, number, titles, links, shares FROM content.revision WHERE decision = 'approved';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW content.words;
      DROP FUNCTION content.story(uuid, integer);`);
  }
}

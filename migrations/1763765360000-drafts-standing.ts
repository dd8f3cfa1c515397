import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each draft stands, without its words: for rooms that keep something beside drafts. */
export class DraftsStanding1763765360000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW drafts.standing AS
        SELECT id AS draft_id, kind, author_id, channel_id, account_kind, interaction_id, content_id, language, state, revision, edited_at
        FROM drafts.draft;
      COMMENT ON VIEW drafts.standing IS 'where each draft stands; none of its words';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW drafts.standing');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each draft stands says also since when. */
export class DraftsStandingChanged1763765360007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW drafts.standing AS
        SELECT id AS draft_id, kind, author_id, channel_id, account_kind, interaction_id, content_id, language, state, revision, edited_at,
          changed_at
        FROM drafts.draft;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW drafts.standing;
      CREATE VIEW drafts.standing AS
        SELECT id AS draft_id, kind, author_id, channel_id, account_kind, interaction_id, content_id, language, state, revision, edited_at
        FROM drafts.draft;`);
  }
}

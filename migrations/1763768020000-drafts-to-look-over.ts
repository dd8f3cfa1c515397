import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What went out unread is told apart from what waits, so that it is found by an index of its own. */
export class DraftsToLookOver1763768020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW drafts.to_look_over AS
        SELECT d.id AS draft_id, d.revision, d.kind, d.author_id, d.channel_id, d.interaction_id, d.content_id, d.state,
          d.changed_at AS since, r.relationship, r.language, r.text, r.title
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.revision
        WHERE d.state = 'published' AND d.passed_as = 'after' AND d.later_review IS NULL;
      COMMENT ON VIEW drafts.to_look_over IS 'words that went out unread and wait for a look afterwards';
      DROP INDEX drafts.draft_to_look_over;
      CREATE INDEX draft_to_look_over ON drafts.draft (channel_id, changed_at, id)
        WHERE state = 'published' AND passed_as = 'after' AND later_review IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW drafts.to_look_over;
      DROP INDEX drafts.draft_to_look_over;
      CREATE INDEX draft_to_look_over ON drafts.draft (changed_at, id)
        WHERE state = 'published' AND passed_as = 'after' AND later_review IS NULL;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What went out, for rooms above. */
export class PublishingPublished1763763160025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW publishing.published AS
        SELECT p.id AS publication_id, p.draft_id, w.kind, w.author_id, w.channel_id, p.revision, w.language, w.text, p.link, p.at
        FROM publishing.publication p
        JOIN drafts.said w ON w.draft_id = p.draft_id AND w.number = p.revision;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW publishing.published;');
  }
}

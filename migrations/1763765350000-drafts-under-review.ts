import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the room that reviews reads of drafts. */
export class DraftsUnderReview1763765350000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW drafts.under_review AS
        SELECT d.id AS draft_id, d.revision, d.kind, d.author_id, d.channel_id, d.interaction_id, d.content_id, d.state,
          d.changed_at AS since, r.relationship, r.language, r.text
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.revision
        WHERE d.state IN ('submitted', 'ready', 'approved')
          OR (d.state = 'published' AND d.passed_as = 'after' AND d.later_review IS NULL);
      COMMENT ON VIEW drafts.under_review IS 'submitted words, those that passed for a look afterwards, and approved ones that have not gone out';
      CREATE FUNCTION drafts.approved_by(draft uuid, revision integer, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM drafts.review w
          WHERE w.draft_id = $1 AND w.revision = $2 AND w.decided_by = $3 AND w.decision = 'approve')
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION drafts.approved_by(uuid, integer, uuid); DROP VIEW drafts.under_review;');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Approved words that have not gone out, on business and personal accounts, with the instant of their approval. */
export class DraftsApproved1763762050010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW drafts.approved AS
        SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.account_kind, d.interaction_id, r.number AS revision,
          r.language, r.text, d.state, d.taken_by, d.taken_until, d.changed_at AS since,
          coalesce((SELECT max(w.at) FROM drafts.review w
            WHERE w.draft_id = d.id AND w.revision = d.approved_revision AND w.decision = 'approve'), d.changed_at) AS approved_at
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
        WHERE d.state IN ('approved', 'ready', 'taken');
      COMMENT ON VIEW drafts.approved IS 'approved words that have not gone out yet';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW drafts.approved;');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything that was decided on submitted words, in one relation for the rooms that learn from it. */
export class DraftsDecisions1763765370000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW drafts.decisions AS
        SELECT w.draft_id, w.revision, w.decision, w.code, k.clause, k.document_code, d.author_id, w.decided_by,
               d.channel_id, d.account_kind, d.kind, d.interaction_id, w.at
        FROM drafts.review w JOIN drafts.draft d ON d.id = w.draft_id
        LEFT JOIN drafts.return_code k ON k.code = w.code
        UNION ALL
        SELECT l.draft_id, l.revision, l.outcome, l.code, k.clause, k.document_code, d.author_id, l.decided_by,
               d.channel_id, d.account_kind, d.kind, d.interaction_id, l.at
        FROM drafts.later_review l JOIN drafts.draft d ON d.id = l.draft_id
        LEFT JOIN drafts.return_code k ON k.code = l.code;
      COMMENT ON VIEW drafts.decisions IS 'approve, return, decline; fine or correct of what went out unread';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW drafts.decisions');
  }
}

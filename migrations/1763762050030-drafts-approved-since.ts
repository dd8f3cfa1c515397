import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that nobody decided on count as approved since they were submitted: taking them and putting them back changes nothing. */
export class DraftsApprovedSince1763762050030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(approved('r.submitted_at'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(approved('d.changed_at'));
  }
}

const approved = (undecided: string): string => `
  CREATE OR REPLACE VIEW drafts.approved AS
    SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.account_kind, d.interaction_id, r.number AS revision,
      r.language, r.text, d.state, d.taken_by, d.taken_until, d.changed_at AS since,
      coalesce((SELECT max(w.at) FROM drafts.review w
        WHERE w.draft_id = d.id AND w.revision = d.approved_revision AND w.decision = 'approve'), ${undecided}) AS approved_at
    FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
    WHERE d.state IN ('approved', 'ready', 'taken');`;

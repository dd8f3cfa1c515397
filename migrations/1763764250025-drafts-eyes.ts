import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several persons may decide on one revision: in a crisis two approve it. */
export class DraftsEyes1763764250025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.review DROP CONSTRAINT review_draft_id_revision_key;
      CREATE UNIQUE INDEX review_once ON drafts.review (draft_id, revision, decided_by, decision);
      ALTER TABLE drafts.revision ADD COLUMN crisis_id uuid;
      COMMENT ON COLUMN drafts.revision.crisis_id IS 'the crisis that stood over it when it was submitted';
      CREATE FUNCTION drafts.approvals(draft uuid, revision int) RETURNS int LANGUAGE sql STABLE AS $$
        SELECT count(DISTINCT w.decided_by)::int FROM drafts.review w
        WHERE w.draft_id = $1 AND w.revision = $2 AND w.decision = 'approve'
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION drafts.approvals;
      ALTER TABLE drafts.revision DROP COLUMN crisis_id;
      DROP INDEX drafts.review_once;
      ALTER TABLE drafts.review ADD CONSTRAINT review_draft_id_revision_key UNIQUE (draft_id, revision);`);
  }
}

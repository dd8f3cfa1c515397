import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts that share content of the library, in words made one's own or as they were approved there. */
export class DraftsShares1763763160010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.draft
        ADD COLUMN content_id uuid,
        ADD COLUMN content_revision integer,
        DROP CONSTRAINT draft_kind_check,
        ADD CONSTRAINT draft_kind_check CHECK (kind IN ('reply', 'post', 'share')),
        ADD CONSTRAINT draft_shares CHECK ((kind = 'share') = (content_id IS NOT NULL)),
        ADD CONSTRAINT draft_content CHECK ((content_id IS NULL) = (content_revision IS NULL)),
        DROP CONSTRAINT draft_passed_as_check,
        ADD CONSTRAINT draft_passed_as_check CHECK (passed_as IN ('sample', 'after', 'library'));
      COMMENT ON COLUMN drafts.draft.content_id IS 'what is shared, of the library; with the revision that was taken';
      CREATE INDEX draft_shared ON drafts.draft (content_id) WHERE content_id IS NOT NULL;
      ALTER TABLE drafts.revision ADD COLUMN verbatim boolean NOT NULL DEFAULT false;
      ALTER TABLE drafts.revision ALTER COLUMN verbatim DROP DEFAULT,
        DROP CONSTRAINT revision_passed,
        ADD CONSTRAINT revision_passed
          CHECK (NOT passed OR (NOT owed AND (review_depth = 'after' OR draw IS NOT NULL OR verbatim)));
      COMMENT ON COLUMN drafts.revision.verbatim IS 'as somebody approved these words in the library';
      CREATE FUNCTION drafts.risk_now(interaction uuid, content uuid) RETURNS integer LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN $1 IS NOT NULL THEN feed.risk_of($1) WHEN $2 IS NOT NULL THEN content.risk_of($2) ELSE 1 END
      $$;
      COMMENT ON FUNCTION drafts.risk_now IS 'of today: of what is answered or shared; a post is low';
      CREATE OR REPLACE VIEW drafts.approved AS
        SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.account_kind, d.interaction_id, r.number AS revision,
          r.language, r.text, d.state, d.taken_by, d.taken_until, d.changed_at AS since,
          coalesce((SELECT max(w.at) FROM drafts.review w
            WHERE w.draft_id = d.id AND w.revision = d.approved_revision AND w.decision = 'approve'), r.submitted_at) AS approved_at,
          d.content_id, d.content_revision
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
        WHERE d.state IN ('approved', 'ready', 'taken');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW drafts.approved;
      CREATE VIEW drafts.approved AS
        SELECT d.id AS draft_id, d.kind, d.author_id, d.channel_id, d.account_kind, d.interaction_id, r.number AS revision,
          r.language, r.text, d.state, d.taken_by, d.taken_until, d.changed_at AS since,
          coalesce((SELECT max(w.at) FROM drafts.review w
            WHERE w.draft_id = d.id AND w.revision = d.approved_revision AND w.decision = 'approve'), r.submitted_at) AS approved_at
        FROM drafts.draft d JOIN drafts.revision r ON r.draft_id = d.id AND r.number = d.approved_revision
        WHERE d.state IN ('approved', 'ready', 'taken');
      DROP FUNCTION drafts.risk_now(uuid, uuid);
      ALTER TABLE drafts.revision DROP COLUMN verbatim,
        ADD CONSTRAINT revision_passed CHECK (NOT passed OR (NOT owed AND (review_depth = 'after' OR draw IS NOT NULL)));
      ALTER TABLE drafts.draft DROP COLUMN content_id, DROP COLUMN content_revision,
        DROP CONSTRAINT draft_kind_check,
        ADD CONSTRAINT draft_kind_check CHECK (kind IN ('reply', 'post')),
        DROP CONSTRAINT draft_passed_as_check,
        ADD CONSTRAINT draft_passed_as_check CHECK (passed_as IN ('sample', 'after'));`);
  }
}

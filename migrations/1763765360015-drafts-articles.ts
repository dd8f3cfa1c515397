import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts with a title (articles), and texts that are one another's for several channels. */
export class DraftsArticles1763765360015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.draft ADD title text, ADD byline text, ADD variant_of uuid REFERENCES drafts.draft ON DELETE SET NULL,
        ADD CONSTRAINT draft_title CHECK (title IS NULL OR kind = 'post'),
        ADD CONSTRAINT draft_byline CHECK (byline IS NULL OR title IS NOT NULL),
        ADD CONSTRAINT draft_variant CHECK (variant_of IS NULL OR interaction_id IS NULL);
      CREATE INDEX draft_variants ON drafts.draft (variant_of) WHERE variant_of IS NOT NULL;
      ALTER TABLE drafts.revision ADD title text, ADD byline text,
        ADD CONSTRAINT revision_byline CHECK (byline IS NULL OR title IS NOT NULL);
      COMMENT ON COLUMN drafts.draft.title IS 'of an article: a post on a channel that is a blog';
      COMMENT ON COLUMN drafts.draft.byline IS 'of an article: as whom its author signs';
      COMMENT ON COLUMN drafts.draft.variant_of IS 'the same said on another channel: the draft that was first';
      COMMENT ON COLUMN drafts.revision.digest IS 'SHA-256 of the text in UTF-8; of an article, of the canonical JSON of title, byline and text';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.draft DROP title, DROP byline, DROP variant_of;
      ALTER TABLE drafts.revision DROP title, DROP byline;
      COMMENT ON COLUMN drafts.revision.digest IS 'SHA-256 of the text in UTF-8';`);
  }
}

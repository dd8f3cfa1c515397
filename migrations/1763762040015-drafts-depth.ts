import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How deeply each revision is reviewed, what was drawn for it, and what was found of words that went out unread. */
export class DraftsDepth1763762040015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts.revision
        ADD COLUMN review_depth text NOT NULL DEFAULT 'every' CHECK (review_depth IN ('every', 'sample', 'after')),
        ADD COLUMN sample_percent integer CHECK (sample_percent BETWEEN 1 AND 100),
        ADD COLUMN draw integer CHECK (draw BETWEEN 0 AND 99),
        ADD COLUMN owed boolean NOT NULL DEFAULT false,
        ADD COLUMN passed boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT revision_drawn CHECK (draw IS NULL OR (review_depth = 'sample' AND passed = (draw >= sample_percent))),
        ADD CONSTRAINT revision_passed CHECK (NOT passed OR (NOT owed AND (review_depth = 'after' OR draw IS NOT NULL)));
      ALTER TABLE drafts.revision ALTER COLUMN review_depth DROP DEFAULT, ALTER COLUMN owed DROP DEFAULT,
        ALTER COLUMN passed DROP DEFAULT;
      COMMENT ON COLUMN drafts.revision.draw IS 'of a sample: 0 to 99; below the percentage it is reviewed';
      COMMENT ON COLUMN drafts.revision.owed IS 'a review that earlier words called for was still to come: nothing was drawn';
      COMMENT ON COLUMN drafts.revision.passed IS 'approved by the rule itself, before anybody read it';
      ALTER TABLE drafts.draft
        ADD COLUMN passed_as text CHECK (passed_as IN ('sample', 'after')),
        ADD COLUMN later_review text CHECK (later_review IN ('fine', 'correct')),
        ADD CONSTRAINT draft_passed CHECK (passed_as IS NULL OR approved_revision IS NOT NULL),
        ADD CONSTRAINT draft_looked_over CHECK (later_review IS NULL OR (state = 'published' AND passed_as = 'after'));
      CREATE INDEX draft_to_look_over ON drafts.draft (changed_at, id)
        WHERE state = 'published' AND passed_as = 'after' AND later_review IS NULL;
      CREATE TABLE drafts.later_review (
        draft_id uuid PRIMARY KEY,
        revision integer NOT NULL,
        decided_by uuid NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('fine', 'correct')),
        code text REFERENCES drafts.return_code,
        note text,
        permits jsonb NOT NULL,
        at timestamptz(3) NOT NULL,
        FOREIGN KEY (draft_id, revision) REFERENCES drafts.revision (draft_id, number),
        CHECK ((outcome = 'correct') = (code IS NOT NULL))
      );
      COMMENT ON TABLE drafts.later_review IS 'what was found of words that passed unread and went out';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE drafts.later_review;
      ALTER TABLE drafts.draft DROP COLUMN passed_as, DROP COLUMN later_review;
      ALTER TABLE drafts.revision DROP COLUMN review_depth, DROP COLUMN sample_percent, DROP COLUMN draw, DROP COLUMN owed,
        DROP COLUMN passed;`);
  }
}

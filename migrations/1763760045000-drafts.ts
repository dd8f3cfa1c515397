import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts with their working copy, submitted revisions, reviews by coded reasons, publications and sealed packs. */
export class Drafts1763760045000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA drafts;
      CREATE TABLE drafts.return_code (
        code text PRIMARY KEY,
        position integer NOT NULL UNIQUE,
        names jsonb NOT NULL,
        document_code text NOT NULL,
        clause text NOT NULL
      );
      COMMENT ON TABLE drafts.return_code IS 'why a revision goes back: each reason stands on a clause';
      INSERT INTO drafts.return_code (position, code, clause, document_code, names) VALUES
        (1, 'disclosure-missing', '1', 'general',
          '{"en": "It does not say who is speaking", "he": "לא נאמר בשם מי הדברים"}'),
        (2, 'confidential', '2', 'general',
          '{"en": "It reveals what was entrusted to us", "he": "נחשף מידע שהופקד בידינו"}'),
        (3, 'tone', '3', 'general', '{"en": "The tone", "he": "הטון"}'),
        (4, 'identities-mixed', '4', 'general',
          '{"en": "Business and private identity are mixed", "he": "הזהות העסקית והזהות הפרטית מעורבות זו בזו"}'),
        (5, 'too-wide', '5', 'general', '{"en": "It reaches further than it should", "he": "התפוצה רחבה מן הראוי"}'),
        (6, 'sponsored-unmarked', '8', 'general',
          '{"en": "Sponsored content is not marked", "he": "תוכן ממומן אינו מסומן"}'),
        (7, 'correction-hidden', '9', 'general',
          '{"en": "It hides a correction", "he": "התיקון מוסתר"}'),
        (8, 'not-yours-to-answer', '10', 'general',
          '{"en": "Somebody else is to answer this", "he": "המענה כאן שמור למי שמחזיק בהיתר המתאים"}');

      CREATE TABLE drafts.draft (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('reply', 'post')),
        author_id uuid NOT NULL,
        channel_id uuid NOT NULL,
        account_kind text NOT NULL CHECK (account_kind IN ('business', 'personal')),
        interaction_id uuid,
        risk smallint NOT NULL CHECK (risk BETWEEN 1 AND 3),
        goal_id uuid,
        relationship text NOT NULL CHECK (relationship IN ('employee', 'paid', 'gifted', 'sponsored')),
        language text NOT NULL,
        text text NOT NULL,
        state text NOT NULL CHECK (state IN ('writing', 'submitted', 'returned', 'declined', 'approved', 'ready', 'taken',
          'published', 'withdrawn')),
        revision integer NOT NULL CHECK (revision >= 0),
        approved_revision integer,
        taken_by uuid,
        taken_until timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        edited_at timestamptz(3) NOT NULL,
        version integer NOT NULL,
        CHECK ((kind = 'reply') = (interaction_id IS NOT NULL)),
        CHECK ((state IN ('approved', 'ready', 'taken', 'published')) = (approved_revision IS NOT NULL)),
        CHECK (approved_revision <= revision),
        CHECK ((state = 'taken') = (taken_by IS NOT NULL)),
        CHECK ((taken_by IS NULL) = (taken_until IS NULL))
      );
      COMMENT ON COLUMN drafts.draft.text IS 'the working copy: the author''s alone until it is submitted as a revision';
      COMMENT ON COLUMN drafts.draft.revision IS 'number of the latest submitted revision; 0 before the first';
      CREATE INDEX draft_author ON drafts.draft (author_id, changed_at DESC, id DESC);
      CREATE UNIQUE INDEX draft_reply ON drafts.draft (author_id, interaction_id)
        WHERE interaction_id IS NOT NULL AND state NOT IN ('declined', 'published', 'withdrawn');
      CREATE INDEX draft_review ON drafts.draft (changed_at, id) WHERE state = 'submitted';
      CREATE INDEX draft_ready ON drafts.draft (channel_id, changed_at, id) WHERE state IN ('ready', 'taken');
      CREATE INDEX draft_decided ON drafts.draft (state) WHERE state IN ('returned', 'approved');
      CREATE INDEX draft_taken ON drafts.draft (taken_until) WHERE state = 'taken';
      CREATE INDEX draft_unsubmitted ON drafts.draft (edited_at) WHERE state IN ('writing', 'returned');
      CREATE INDEX draft_interaction ON drafts.draft (interaction_id) WHERE interaction_id IS NOT NULL;
      CREATE INDEX draft_goal ON drafts.draft (goal_id) WHERE goal_id IS NOT NULL;

      CREATE TABLE drafts.revision (
        draft_id uuid NOT NULL REFERENCES drafts.draft,
        number integer NOT NULL CHECK (number > 0),
        text text NOT NULL,
        digest bytea NOT NULL,
        relationship text NOT NULL,
        language text NOT NULL,
        goal_id uuid,
        risk smallint NOT NULL,
        permits jsonb NOT NULL,
        submitted_at timestamptz(3) NOT NULL,
        PRIMARY KEY (draft_id, number)
      );
      COMMENT ON COLUMN drafts.revision.digest IS 'SHA-256 of the text in UTF-8';
      COMMENT ON COLUMN drafts.revision.permits IS 'what the author''s permits answered at the submission';
      CREATE TABLE drafts.review (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL,
        revision integer NOT NULL,
        decided_by uuid NOT NULL,
        decision text NOT NULL CHECK (decision IN ('approve', 'return', 'decline')),
        code text REFERENCES drafts.return_code,
        note text,
        permits jsonb NOT NULL,
        at timestamptz(3) NOT NULL,
        FOREIGN KEY (draft_id, revision) REFERENCES drafts.revision,
        UNIQUE (draft_id, revision),
        CHECK ((decision = 'approve') = (code IS NULL))
      );
      COMMENT ON CONSTRAINT review_draft_id_revision_key ON drafts.review IS 'a revision is decided on once';
      CREATE INDEX review_decided_by ON drafts.review (decided_by, at);
      CREATE TABLE drafts.publication (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL UNIQUE REFERENCES drafts.draft,
        revision integer NOT NULL,
        publisher_id uuid NOT NULL,
        link text,
        at timestamptz(3) NOT NULL,
        FOREIGN KEY (draft_id, revision) REFERENCES drafts.revision
      );
      CREATE INDEX publication_at ON drafts.publication (at, id);
      CREATE INDEX publication_publisher ON drafts.publication (publisher_id, at);
      CREATE TABLE drafts.pack (
        publication_id uuid PRIMARY KEY REFERENCES drafts.publication,
        contents jsonb NOT NULL,
        hash bytea NOT NULL,
        at timestamptz(3) NOT NULL
      );
      COMMENT ON TABLE drafts.pack IS 'evidence, appended only; hash: SHA-256 of the contents in canonical JSON (RFC 8785)';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA drafts CASCADE;');
  }
}

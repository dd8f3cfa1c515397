import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With the words of an article its title and its author line leave as well. */
export class DraftsEraseTitles1763767030002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION drafts.erase_words(drafts uuid[], number integer) RETURNS integer LANGUAGE plpgsql AS $$
      DECLARE
        stated text := 'Erased by certificate ' || erase_words.number || ' · נמחק לפי תעודה ' || erase_words.number;
        erased integer;
      BEGIN
        UPDATE drafts.revision r SET text = stated, title = CASE WHEN r.title IS NOT NULL THEN stated END, byline = NULL,
          certificate = erase_words.number
        WHERE r.draft_id = ANY(drafts) AND r.certificate IS NULL;
        GET DIAGNOSTICS erased = ROW_COUNT;
        UPDATE drafts.review w SET note = NULL WHERE w.draft_id = ANY(drafts) AND w.note IS NOT NULL;
        UPDATE drafts.later_review l SET note = NULL WHERE l.draft_id = ANY(drafts) AND l.note IS NOT NULL;
        UPDATE drafts.draft d SET text = stated, title = CASE WHEN d.title IS NOT NULL THEN stated END, byline = NULL,
          version = d.version + 1
        WHERE d.id = ANY(drafts) AND d.state = 'published' AND d.text NOT LIKE 'Erased by certificate %';
        RETURN erased;
      END $$;`);
  }

  async down(): Promise<void> {
    // The function before it left titles where they were.
  }
}

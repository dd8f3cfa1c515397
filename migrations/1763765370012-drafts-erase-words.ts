import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was submitted and noted of drafts leaves under a certificate, for the room that disposes of their packs. */
export class DraftsEraseWords1763765370012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION drafts.erase_words(drafts uuid[], number integer) RETURNS integer LANGUAGE plpgsql AS $$
      DECLARE
        stated text := 'Erased by certificate ' || erase_words.number || ' · נמחק לפי תעודה ' || erase_words.number;
        erased integer;
      BEGIN
        UPDATE drafts.revision r SET text = stated, certificate = erase_words.number
        WHERE r.draft_id = ANY(drafts) AND r.certificate IS NULL;
        GET DIAGNOSTICS erased = ROW_COUNT;
        UPDATE drafts.review w SET note = NULL WHERE w.draft_id = ANY(drafts) AND w.note IS NOT NULL;
        UPDATE drafts.later_review l SET note = NULL WHERE l.draft_id = ANY(drafts) AND l.note IS NOT NULL;
        UPDATE drafts.draft d SET text = stated, version = d.version + 1
        WHERE d.id = ANY(drafts) AND d.state = 'published' AND d.text NOT LIKE 'Erased by certificate %';
        RETURN erased;
      END $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION drafts.erase_words(uuid[], integer)');
  }
}

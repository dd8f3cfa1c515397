import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pictures of what went out go with the pack of it. */
export class ImagesGoWithPacks1763767030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION images.erase(drafts uuid[], number integer) RETURNS integer LANGUAGE plpgsql AS $$
      DECLARE
        gone uuid[] := ARRAY(SELECT i.id FROM images.image i WHERE i.draft_id = ANY(drafts) AND i.certificate IS NULL);
      BEGIN
        DELETE FROM platform.file_use u WHERE u.kept_for = ANY(gone);
        DELETE FROM platform.file f USING images.image i WHERE i.id = ANY(gone) AND f.hash = i.hash
          AND NOT EXISTS (SELECT FROM platform.file_use u WHERE u.hash = f.hash);
        UPDATE images.sealed s SET alt = '{}' WHERE s.image_id = ANY(gone);
        UPDATE images.image i SET alt = '{}', certificate = erase.number WHERE i.id = ANY(gone);
        RETURN cardinality(gone);
      END $$;
      COMMENT ON FUNCTION images.erase IS 'the pictures of drafts leave under a certificate, for the room that disposes of their packs';
      CREATE FUNCTION images.gone_under(picture bytea) RETURNS integer LANGUAGE sql STABLE AS $$
        SELECT max(i.certificate) FROM images.image i WHERE i.hash = $1
      $$;
      COMMENT ON FUNCTION images.gone_under IS 'number of the certificate under which the bytes of a picture left, for evidence';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION images.gone_under(bytea);
      DROP FUNCTION images.erase(uuid[], integer);`);
  }
}

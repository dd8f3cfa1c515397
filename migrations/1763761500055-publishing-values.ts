import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a pack says in words lies beside it, under salted hashes, so that it can leave and the pack still proves the rest. */
export class PublishingValues1763761500055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE publishing.pack_value (
        publication_id uuid NOT NULL REFERENCES publishing.pack,
        path text NOT NULL,
        salt bytea,
        value jsonb,
        certificate integer,
        PRIMARY KEY (publication_id, path)
      );
      COMMENT ON TABLE publishing.pack_value IS 'words of packs, by their place in it; erased only under a certificate';

      CREATE FUNCTION publishing.dispose(keys text[], number integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        disposed integer;
      BEGIN
        IF NOT EXISTS (SELECT FROM trail.certificate c WHERE c.number = dispose.number) THEN
          RAISE EXCEPTION 'There is no certificate %.', number;
        END IF;
        UPDATE publishing.pack_value v SET salt = NULL, value = NULL, certificate = dispose.number
        WHERE v.publication_id || ' ' || v.path = ANY(keys) AND v.certificate IS NULL;
        GET DIAGNOSTICS disposed = ROW_COUNT;
        RETURN disposed;
      END $$;
      REVOKE ALL ON FUNCTION publishing.dispose(text[], integer) FROM PUBLIC;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION publishing.dispose(text[], integer); DROP TABLE publishing.pack_value;');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail's head, certificates of disposal, runs of the verification, and who looked at whose record. */
export class TrailPlatform1763761500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE trail.entry ADD COLUMN format smallint NOT NULL DEFAULT 1 CHECK (format IN (1, 2));
      COMMENT ON COLUMN trail.entry.format IS 'what the seal covers; 2: the request too';
      CREATE INDEX entry_act ON trail.entry (act, at, id);
      CREATE INDEX entry_actor ON trail.entry (actor, at, id);

      CREATE TABLE trail.head (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        number bigint NOT NULL,
        hash bytea NOT NULL
      );
      INSERT INTO trail.head (number, hash)
        SELECT coalesce(max(number), 0), coalesce((SELECT hash FROM trail.seal ORDER BY number DESC LIMIT 1), decode(repeat('00', 32), 'hex'))
        FROM trail.seal;
      COMMENT ON TABLE trail.head IS 'where the chain ends: a chain cut short does not reach it';

      CREATE TABLE trail.certificate (
        number integer PRIMARY KEY CHECK (number > 0),
        at timestamptz(3) NOT NULL,
        kind text NOT NULL,
        reason text NOT NULL,
        issued_by text NOT NULL,
        counts jsonb NOT NULL,
        covers jsonb NOT NULL
      );
      COMMENT ON COLUMN trail.certificate.covers IS 'by proof: how many values were erased, and the hash over their sorted keys';

      -- Values leave by a certificate and in no other way: the application's role can't change them.
      CREATE FUNCTION trail.dispose(entries uuid[], number integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        disposed integer;
      BEGIN
        IF NOT EXISTS (SELECT FROM trail.certificate c WHERE c.number = dispose.number) THEN
          RAISE EXCEPTION 'There is no certificate %.', number;
        END IF;
        UPDATE trail.value v SET salt = NULL, value = NULL, certificate = dispose.number::text
        FROM trail.entry e
        WHERE v.entry_id = ANY(entries) AND v.certificate IS NULL AND e.id = v.entry_id AND e.act <> 'certificate.issued';
        GET DIAGNOSTICS disposed = ROW_COUNT;
        RETURN disposed;
      END $$;
      REVOKE ALL ON FUNCTION trail.dispose(uuid[], integer) FROM PUBLIC;

      CREATE TABLE trail.verification (
        id uuid PRIMARY KEY,
        asked_at timestamptz(3) NOT NULL,
        asked_by text NOT NULL,
        done_at timestamptz(3),
        sealed bigint,
        waiting integer,
        erased bigint,
        head_number bigint,
        head_hash bytea,
        faults jsonb
      );
      CREATE INDEX verification_asked ON trail.verification (asked_at);

      CREATE TABLE trail.look (
        person_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        purpose text NOT NULL,
        hour timestamptz(3) NOT NULL,
        PRIMARY KEY (person_id, hour, reader_id, purpose)
      );
      CREATE INDEX look_reader ON trail.look (reader_id, hour);
      CREATE INDEX look_hour ON trail.look (hour);
      COMMENT ON TABLE trail.look IS 'who saw whose record, for what purpose, within which hour';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE trail.look, trail.verification;
      DROP FUNCTION trail.dispose(uuid[], integer);
      DROP TABLE trail.certificate, trail.head;
      DROP INDEX trail.entry_act, trail.entry_actor;
      ALTER TABLE trail.entry DROP COLUMN format;`);
  }
}

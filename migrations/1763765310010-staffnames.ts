import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How names of staff are shown in what customers say. */
export class Staffnames1763765310010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA staffnames;
      CREATE TABLE staffnames.switching (
        id uuid PRIMARY KEY,
        legal_entity text NOT NULL,
        wanted text NOT NULL CHECK (wanted IN ('all', 'handlers', 'none')),
        reason text NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'applied', 'refused')),
        proposed_by uuid NOT NULL,
        proposed_as text[] NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        decided_by uuid,
        decided_as text[],
        decided_at timestamptz(3),
        CHECK (num_nulls(decided_by, decided_as, decided_at) IN (0, 3)),
        CHECK ((state = 'proposed') = (decided_at IS NULL)));
      CREATE UNIQUE INDEX switching_proposed ON staffnames.switching (legal_entity) WHERE state = 'proposed';
      CREATE INDEX switching_applied ON staffnames.switching (legal_entity, decided_at DESC) WHERE state = 'applied';
      COMMENT ON TABLE staffnames.switching IS 'changes of how names of staff of a legal entity (empty: of people without one) are shown';
      CREATE FUNCTION staffnames.hidden() RETURNS TABLE (legal_entity text, showing text, since timestamptz) LANGUAGE sql STABLE AS $$
        SELECT c.legal_entity, c.wanted, c.decided_at FROM (
          SELECT DISTINCT ON (legal_entity) legal_entity, wanted, decided_at FROM staffnames.switching
          WHERE state = 'applied' ORDER BY legal_entity, decided_at DESC, id DESC) c WHERE c.wanted <> 'all'
      $$;
      CREATE TABLE staffnames.list (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        print text NOT NULL);
      COMMENT ON TABLE staffnames.list IS 'a checksum of the names that are hidden now; no row: nobody''s';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA staffnames CASCADE;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided on things that a moratorium held back. */
export class Releases1763762050005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA releases;
      CREATE TABLE releases.decision (
        id uuid PRIMARY KEY,
        subject_id uuid NOT NULL,
        decision text NOT NULL CHECK (decision IN ('confirmed', 'dropped')),
        decided_by uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        moratorium_ids uuid[] NOT NULL
      );
      CREATE INDEX decision_subject ON releases.decision (subject_id, at);
      COMMENT ON TABLE releases.decision IS 'whether what a moratorium held back still goes out; the subject is an opaque id';
      CREATE FUNCTION releases.held(subject uuid, person uuid, capability text, channel uuid, since timestamptz, at timestamptz)
      RETURNS TABLE (moratorium_id uuid, reason text, from_at timestamptz, until_at timestamptz, over boolean)
      LANGUAGE sql STABLE ROWS 1 AS $$
        SELECT o.moratorium_id, o.reason, o.from_at, o.until_at, coalesce(o.until_at <= $6, false)
        FROM permits.moratoria_over($2, $3, $4, greatest($5, (SELECT max(d.at) FROM releases.decision d
          WHERE d.subject_id = $1 AND d.decision = 'confirmed' AND d.at <= $6)), $6) o
      $$;
      COMMENT ON FUNCTION releases.held IS 'moratoria that hold it, or held it since and nobody has confirmed it after';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA releases CASCADE;');
  }
}

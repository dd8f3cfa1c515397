import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The permit table as dated data, suspensions, and what a person reaches at an instant. */
export class Permits1763760035000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA permits;
      CREATE TABLE permits.version (
        number integer PRIMARY KEY,
        decided_at timestamptz(3) NOT NULL,
        decided_by text NOT NULL,
        reason text NOT NULL
      );
      CREATE TABLE permits.entry (
        id uuid PRIMARY KEY,
        capability text NOT NULL CHECK (capability IN
          ('read-update', 'read-feed', 'reply', 'post', 'share', 'review', 'coach', 'moderate')),
        channel_id uuid,
        risk integer NOT NULL CHECK (risk BETWEEN 1 AND 3),
        belt_id uuid NOT NULL,
        documents text[] NOT NULL,
        review_depth text NOT NULL CHECK (review_depth IN ('every', 'sample', 'after')),
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at),
        recorded_at timestamptz(3) NOT NULL,
        decided_by text NOT NULL
      );
      CREATE UNIQUE INDEX entry_open ON permits.entry
        (capability, risk, (coalesce(channel_id, '00000000-0000-0000-0000-000000000000'::uuid))) WHERE until_at IS NULL;
      CREATE INDEX entry_capability ON permits.entry (capability, from_at);
      CREATE TABLE permits.suspension (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        reason text NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at > from_at),
        decided_by text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        closed_at timestamptz(3),
        closed_by text,
        CHECK ((closed_at IS NULL) = (closed_by IS NULL))
      );
      CREATE INDEX suspension_person ON permits.suspension (person_id, from_at);

      INSERT INTO permits.version (number, decided_at, decided_by, reason)
        VALUES (1, '2000-01-01T00:00:00Z', 'system:obi', 'The table Obi comes with');
      INSERT INTO permits.entry (id, capability, risk, belt_id, documents, review_depth, from_at, recorded_at, decided_by)
      SELECT ('019a0000-0000-7000-8000-' || lpad(to_hex(row_number() OVER (ORDER BY capability, risk)), 12, '0'))::uuid, capability, risk,
             belt_id, documents, 'every', '2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z', 'system:obi'
      FROM (VALUES
        ('read-update', 3, 'white', '{}'::text[]),
        ('read-feed', 1, 'white', '{general}'), ('read-feed', 2, 'orange', '{general}'), ('read-feed', 3, 'green', '{general}'),
        ('reply', 1, 'white', '{general}'), ('reply', 2, 'orange', '{general}'), ('reply', 3, 'green', '{general}'),
        ('post', 1, 'white', '{general}'), ('post', 2, 'orange', '{general}'), ('post', 3, 'green', '{general}'),
        ('share', 1, 'white', '{general}'), ('share', 2, 'orange', '{general}'), ('share', 3, 'green', '{general}'),
        ('review', 3, 'green', '{general}'),
        ('coach', 3, 'blue', '{general}'),
        ('moderate', 3, 'black', '{general}')) AS seed (capability, risk, belt, documents)
      JOIN curricula.belt_ladder b ON b.code = belt;

      -- The table names belts and not ranks: a belt put in between moves the ranks above it. A belt that is gone opens
      -- nothing.
      CREATE VIEW permits.ranked_entry AS
        SELECT e.id, e.capability, e.channel_id, e.risk, e.belt_id, coalesce(b.rank, 2147483647) AS belt_rank,
               e.documents, e.review_depth, e.from_at, e.until_at, e.recorded_at
        FROM permits.entry e LEFT JOIN curricula.belt_ladder b ON b.belt_id = e.belt_id;

      -- PL/pgSQL, because its plans are kept: planning costs ten times what running does.
      CREATE FUNCTION permits.inputs_at(person uuid, at timestamptz, capability text) RETURNS json
      LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
      BEGIN RETURN (SELECT json_build_object(
        'entries', (
          SELECT coalesce(json_agg(json_build_object('capability', e.capability, 'channelId', e.channel_id,
            'risk', e.risk, 'beltRank', e.belt_rank, 'documents', e.documents, 'reviewDepth', e.review_depth)), '[]')
          FROM permits.ranked_entry e
          WHERE ($3 IS NULL OR e.capability = $3) AND e.from_at <= $2 AND e.recorded_at <= $2
            AND (e.until_at IS NULL OR e.until_at > $2)),
        'ranks', (
          SELECT coalesce(json_agg(h.rank), '[]') FROM training.held_at($2) h WHERE h.person_id = $1),
        'documents', (
          SELECT coalesce(json_agg(json_build_object('code', f.code, 'editionId', f.edition_id,
            'acknowledged', a.document_id IS NOT NULL) ORDER BY f.code), '[]')
          FROM rules.in_force_at($2) f LEFT JOIN (
            SELECT r.document_id FROM rules.acknowledged_at($2) r WHERE r.person_id = $1) a
            ON a.document_id = f.document_id),
        'suspensions', (
          SELECT coalesce(json_agg(s.id ORDER BY s.id), '[]') FROM permits.suspension s
          WHERE s.person_id = $1 AND s.from_at <= $2 AND s.recorded_at <= $2
            AND (s.until_at IS NULL OR s.until_at > $2) AND (s.closed_at IS NULL OR s.closed_at > $2)),
        'ladder', (
          SELECT coalesce(json_agg(json_build_object('id', b.belt_id, 'code', b.code, 'rank', b.rank, 'colour', b.colour,
            'names', b.names) ORDER BY b.rank), '[]')
          FROM curricula.belt_ladder b)));
      END $$;
      CREATE FUNCTION permits.reach_at(person uuid, capability text, at timestamptz)
      RETURNS TABLE (channel_id uuid, risk integer)
      LANGUAGE plpgsql STABLE ROWS 50 SET plan_cache_mode = force_generic_plan AS $$
      #variable_conflict use_column
      BEGIN RETURN QUERY
        WITH held AS MATERIALIZED (
          SELECT coalesce(max(h.rank), 0) AS rank FROM training.held_at($3) h WHERE h.person_id = $1),
        lacking AS MATERIALIZED (
          SELECT coalesce(array_agg(f.code), '{}') AS codes FROM rules.in_force_at($3) f
          WHERE NOT EXISTS (
            SELECT FROM rules.acknowledged_at($3) a WHERE a.person_id = $1 AND a.document_id = f.document_id)),
        cell AS (
          SELECT e.channel_id, e.risk, e.belt_rank <= held.rank AND NOT (e.documents && lacking.codes) AS fulfilled
          FROM permits.ranked_entry e, held, lacking
          WHERE e.capability = $2 AND e.from_at <= $3 AND e.recorded_at <= $3 AND (e.until_at IS NULL OR e.until_at > $3)
            AND ($2 = 'read-update' OR NOT EXISTS (
              SELECT FROM permits.suspension s
              WHERE s.person_id = $1 AND s.from_at <= $3 AND s.recorded_at <= $3
                AND (s.until_at IS NULL OR s.until_at > $3) AND (s.closed_at IS NULL OR s.closed_at > $3)))),
        place AS (
          SELECT c.channel_id FROM cell c UNION SELECT NULL),
        governing AS (
          SELECT DISTINCT ON (p.channel_id, c.risk) p.channel_id, c.risk, c.fulfilled
          FROM place p JOIN cell c ON c.channel_id IS NULL OR c.channel_id = p.channel_id
          ORDER BY p.channel_id, c.risk, c.channel_id NULLS LAST),
        barred AS (
          SELECT g.channel_id, g.risk, min(g.risk) FILTER (WHERE NOT g.fulfilled) OVER (PARTITION BY g.channel_id) AS at
          FROM governing g),
        reach AS (
          SELECT b.channel_id, max(b.risk) AS risk FROM barred b WHERE b.at IS NULL OR b.risk < b.at GROUP BY b.channel_id)
        SELECT r.channel_id, r.risk FROM reach r
        UNION ALL
        SELECT d.channel_id, r.risk FROM channels.directory d JOIN reach r ON r.channel_id IS NULL
        WHERE NOT EXISTS (SELECT FROM place p WHERE p.channel_id = d.channel_id);
      END $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA permits CASCADE;');
  }
}

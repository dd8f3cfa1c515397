import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever wants to act in public no longer, from and until: theirs alone to know. */
export class PermitsOptOut1763761500010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE permits.opt_out (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        from_at timestamptz(3) NOT NULL,
        until_at timestamptz(3) CHECK (until_at >= from_at)
      );
      CREATE UNIQUE INDEX opt_out_open ON permits.opt_out (person_id) WHERE until_at IS NULL;
      CREATE INDEX opt_out_person ON permits.opt_out (person_id, from_at);
      COMMENT ON TABLE permits.opt_out IS 'shown to the person alone: no list, figure, export or trail names it';

      CREATE OR REPLACE FUNCTION permits.inputs_at(person uuid, at timestamptz, capability text) RETURNS json
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
        'optedOut', EXISTS (
          SELECT FROM permits.opt_out o WHERE o.person_id = $1 AND o.from_at <= $2 AND (o.until_at IS NULL OR o.until_at > $2)),
        'ladder', (
          SELECT coalesce(json_agg(json_build_object('id', b.belt_id, 'code', b.code, 'rank', b.rank, 'colour', b.colour,
            'names', b.names) ORDER BY b.rank), '[]')
          FROM curricula.belt_ladder b)));
      END $$;
      CREATE OR REPLACE FUNCTION permits.reach_at(person uuid, capability text, at timestamptz)
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
                AND (s.until_at IS NULL OR s.until_at > $3) AND (s.closed_at IS NULL OR s.closed_at > $3)))
            AND ($2 NOT IN ('reply', 'post', 'share') OR NOT EXISTS (
              SELECT FROM permits.opt_out o
              WHERE o.person_id = $1 AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3)))),
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
    await runner.query(`
      CREATE OR REPLACE FUNCTION permits.inputs_at(person uuid, at timestamptz, capability text) RETURNS json
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
      CREATE OR REPLACE FUNCTION permits.reach_at(person uuid, capability text, at timestamptz)
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
      END $$;
      DROP TABLE permits.opt_out;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person reaches with several capabilities, gathered once: the feed asks for reading and answering together. */
export class PermitsReaches1763761900005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION permits.reaches_at(person uuid, capabilities text[], at timestamptz)
      RETURNS TABLE (capability text, channel_id uuid, risk integer)
      LANGUAGE plpgsql STABLE ROWS 50 SET plan_cache_mode = force_generic_plan AS $$
      #variable_conflict use_column
      BEGIN RETURN QUERY
        WITH held AS MATERIALIZED (
          SELECT coalesce(max(h.rank), 0) AS rank FROM training.held_at($3) h WHERE h.person_id = $1),
        lacking AS MATERIALIZED (
          SELECT coalesce(array_agg(f.code), '{}') AS codes FROM rules.in_force_at($3) f
          WHERE NOT EXISTS (
            SELECT FROM rules.acknowledged_at($3) a WHERE a.person_id = $1 AND a.document_id = f.document_id)),
        cell AS MATERIALIZED (
          SELECT e.capability, e.channel_id, e.risk, e.belt_rank <= held.rank AND NOT (e.documents && lacking.codes) AS fulfilled
          FROM permits.ranked_entry e, held, lacking
          WHERE e.capability = ANY($2) AND e.from_at <= $3 AND e.recorded_at <= $3 AND (e.until_at IS NULL OR e.until_at > $3)
            AND (e.capability = 'read-update' OR NOT EXISTS (
              SELECT FROM permits.suspension s
              WHERE s.person_id = $1 AND s.from_at <= $3 AND s.recorded_at <= $3
                AND (s.until_at IS NULL OR s.until_at > $3) AND (s.closed_at IS NULL OR s.closed_at > $3)))
            AND (e.capability NOT IN ('reply', 'post', 'share') OR NOT EXISTS (
              SELECT FROM permits.opt_out o
              WHERE o.person_id = $1 AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3)))),
        place AS (
          SELECT c.capability, c.channel_id FROM cell c UNION SELECT DISTINCT c.capability, NULL::uuid FROM cell c),
        governing AS (
          SELECT DISTINCT ON (p.capability, p.channel_id, c.risk) p.capability, p.channel_id, c.risk, c.fulfilled
          FROM place p JOIN cell c ON c.capability = p.capability AND (c.channel_id IS NULL OR c.channel_id = p.channel_id)
          ORDER BY p.capability, p.channel_id, c.risk, c.channel_id NULLS LAST),
        barred AS (
          SELECT g.capability, g.channel_id, g.risk,
            min(g.risk) FILTER (WHERE NOT g.fulfilled) OVER (PARTITION BY g.capability, g.channel_id) AS at
          FROM governing g),
        reach AS (
          SELECT b.capability, b.channel_id, max(b.risk) AS risk FROM barred b WHERE b.at IS NULL OR b.risk < b.at
          GROUP BY b.capability, b.channel_id)
        SELECT r.capability, r.channel_id, r.risk FROM reach r
        UNION ALL
        SELECT r.capability, d.channel_id, r.risk FROM channels.directory d JOIN reach r ON r.channel_id IS NULL
        WHERE NOT EXISTS (SELECT FROM place p WHERE p.channel_id = d.channel_id AND p.capability = r.capability);
      END $$;
      COMMENT ON FUNCTION permits.reaches_at IS 'the one place where reach is said in SQL; reach_at asks it';
      CREATE OR REPLACE FUNCTION permits.reach_at(person uuid, capability text, at timestamptz)
      RETURNS TABLE (channel_id uuid, risk integer)
      LANGUAGE sql STABLE ROWS 50 AS $$
        SELECT r.channel_id, r.risk FROM permits.reaches_at($1, ARRAY[$2], $3) r
      $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
      END $$;
      DROP FUNCTION permits.reaches_at(uuid, text[], timestamptz);`);
  }
}

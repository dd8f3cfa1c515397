import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What several persons may do at once. Few kinds of standing (a rank, documents that lack, held back or not) are met among
 * many persons: the table is gone through once for each kind, and not for each person.
 */
export class PermitsOfMany1763767010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION permits.reaches_of(persons uuid[], capabilities text[], at timestamptz)
      RETURNS TABLE (person_id uuid, capability text, channel_id uuid, risk integer)
      LANGUAGE plpgsql STABLE ROWS 500 SET plan_cache_mode TO 'force_generic_plan' AS $function$
      #variable_conflict use_column
      BEGIN RETURN QUERY
        WITH who AS MATERIALIZED (SELECT DISTINCT p.id FROM unnest($1) AS p (id)),
        held AS MATERIALIZED (
          SELECT h.person_id, max(h.rank) AS rank FROM training.held_at($3) h WHERE h.person_id = ANY($1) GROUP BY h.person_id),
        force AS MATERIALIZED (SELECT f.document_id, f.code FROM rules.in_force_at($3) f),
        read AS MATERIALIZED (
          SELECT a.person_id, a.document_id FROM rules.acknowledged_at($3) a WHERE a.person_id = ANY($1)),
        lacks AS MATERIALIZED (
          SELECT w.id, array_agg(f.code ORDER BY f.code) AS codes FROM who w CROSS JOIN force f
          WHERE (w.id, f.document_id) NOT IN (SELECT r.person_id, r.document_id FROM read r) GROUP BY w.id),
        suspended AS MATERIALIZED (
          SELECT DISTINCT s.person_id FROM permits.suspension s
          WHERE s.person_id = ANY($1) AND s.from_at <= $3 AND s.recorded_at <= $3
            AND (s.until_at IS NULL OR s.until_at > $3) AND (s.closed_at IS NULL OR s.closed_at > $3)),
        opted AS MATERIALIZED (
          SELECT DISTINCT o.person_id FROM permits.opt_out o
          WHERE o.person_id = ANY($1) AND o.from_at <= $3 AND (o.until_at IS NULL OR o.until_at > $3)),
        standing AS MATERIALIZED (
          SELECT w.id, dense_rank() OVER (ORDER BY n.rank, n.codes, n.suspended, n.opted) AS kind, n.*
          FROM who w LEFT JOIN held h ON h.person_id = w.id LEFT JOIN lacks l ON l.id = w.id
          CROSS JOIN LATERAL (SELECT coalesce(h.rank, 0) AS rank, coalesce(l.codes, '{}') AS codes,
            w.id IN (SELECT s.person_id FROM suspended s) AS suspended, w.id IN (SELECT o.person_id FROM opted o) AS opted) n),
        kinds AS MATERIALIZED (SELECT DISTINCT ON (s.kind) s.kind, s.rank, s.codes, s.suspended, s.opted FROM standing s),
        cell AS MATERIALIZED (
          SELECT k.kind, e.capability, e.channel_id, e.risk, e.belt_rank <= k.rank AND NOT (e.documents && k.codes) AS fulfilled
          FROM permits.ranked_entry e CROSS JOIN kinds k
          WHERE e.capability = ANY($2) AND e.from_at <= $3 AND e.recorded_at <= $3 AND (e.until_at IS NULL OR e.until_at > $3)
            AND (e.capability = 'read-update' OR NOT k.suspended)
            AND (e.capability NOT IN ('reply', 'post', 'share', 'publish-unreviewed', 'use-handle') OR NOT k.opted)),
        place AS MATERIALIZED (
          SELECT c.kind, c.capability, c.channel_id FROM cell c UNION SELECT c.kind, c.capability, NULL::uuid FROM cell c),
        governing AS (
          SELECT DISTINCT ON (p.kind, p.capability, p.channel_id, c.risk) p.kind, p.capability, p.channel_id, c.risk, c.fulfilled
          FROM place p JOIN cell c
            ON c.kind = p.kind AND c.capability = p.capability AND (c.channel_id IS NULL OR c.channel_id = p.channel_id)
          ORDER BY p.kind, p.capability, p.channel_id, c.risk, c.channel_id NULLS LAST),
        barred AS (
          SELECT g.kind, g.capability, g.channel_id, g.risk,
            min(g.risk) FILTER (WHERE NOT g.fulfilled) OVER (PARTITION BY g.kind, g.capability, g.channel_id) AS at
          FROM governing g),
        reach AS MATERIALIZED (
          SELECT b.kind, b.capability, b.channel_id, max(b.risk) AS risk FROM barred b WHERE b.at IS NULL OR b.risk < b.at
          GROUP BY b.kind, b.capability, b.channel_id),
        whole AS MATERIALIZED (
          SELECT r.kind, r.capability, r.channel_id, r.risk FROM reach r
          UNION ALL
          SELECT r.kind, r.capability, d.channel_id, r.risk FROM channels.directory d JOIN reach r ON r.channel_id IS NULL
          WHERE NOT EXISTS (
            SELECT FROM place p WHERE p.kind = r.kind AND p.capability = r.capability AND p.channel_id = d.channel_id)),
        moratorium AS MATERIALIZED (
          SELECT w.id, m.channel_ids, m.capabilities FROM who w CROSS JOIN LATERAL permits.moratoria_at(w.id, $3) m
          WHERE m.capabilities && $2)
        SELECT s.id, r.capability, r.channel_id, r.risk FROM standing s JOIN whole r ON r.kind = s.kind
        WHERE NOT EXISTS (SELECT FROM moratorium m WHERE m.id = s.id AND r.capability = ANY(m.capabilities)
          AND (m.channel_ids IS NULL OR r.channel_id = ANY(m.channel_ids)));
      END $function$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION permits.reaches_of(uuid[], text[], timestamptz)');
  }
}

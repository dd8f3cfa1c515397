import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a person may act at one place, without why not. */
export class PermitsAllows1763765300005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION permits.allows_at(person uuid, capability text, channel uuid, risk integer, at timestamptz) RETURNS boolean LANGUAGE plpgsql STABLE
      SET plan_cache_mode TO 'force_generic_plan' AS $function$
      #variable_conflict use_column
      DECLARE least_rank integer; codes text[];
      BEGIN
        WITH governing AS MATERIALIZED (
          SELECT DISTINCT ON (e.risk) e.risk, e.belt_rank, e.documents FROM permits.ranked_entry e
          WHERE e.capability = $2 AND (e.channel_id IS NULL OR e.channel_id = $3)
            AND e.from_at <= $5 AND e.recorded_at <= $5 AND (e.until_at IS NULL OR e.until_at > $5)
          ORDER BY e.risk, e.channel_id NULLS LAST)
        SELECT max(g.belt_rank), array_agg(d.code) FILTER (WHERE d.code IS NOT NULL) INTO least_rank, codes
        FROM governing g LEFT JOIN LATERAL unnest(g.documents) AS d (code) ON true
        WHERE g.risk <= (SELECT min(c.risk) FROM governing c WHERE c.risk >= $4);
        IF least_rank IS NULL
          OR least_rank > (SELECT coalesce(max(h.rank), 0) FROM training.held_at($5) h WHERE h.person_id = $1) THEN
          RETURN false;
        END IF;
        IF codes IS NOT NULL AND rules.lacks_at($1, codes, $5) THEN RETURN false; END IF;
        IF $2 <> 'read-update' AND EXISTS (
          SELECT FROM permits.suspension s
          WHERE s.person_id = $1 AND s.from_at <= $5 AND s.recorded_at <= $5
            AND (s.until_at IS NULL OR s.until_at > $5) AND (s.closed_at IS NULL OR s.closed_at > $5)) THEN
          RETURN false;
        END IF;
        IF $2 IN ('reply', 'post', 'share', 'publish-unreviewed', 'use-handle') AND EXISTS (
          SELECT FROM permits.opt_out o
          WHERE o.person_id = $1 AND o.from_at <= $5 AND (o.until_at IS NULL OR o.until_at > $5)) THEN
          RETURN false;
        END IF;
        IF NOT EXISTS (SELECT FROM permits.moratorium) THEN RETURN true; END IF;
        RETURN NOT EXISTS (
          SELECT FROM permits.moratoria_at($1, $5) m
          WHERE $2 = ANY(m.capabilities) AND (m.channel_ids IS NULL OR $3 = ANY(m.channel_ids)));
      END $function$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION permits.allows_at(uuid, text, uuid, integer, timestamptz)');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the permits tell of one place, in one statement that others can be made of. */
export class PermitsAnswerAt1763769001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION permits.answer_at(person uuid, capability text, channel uuid, risk integer, at timestamptz)
      RETURNS jsonb LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $function$
      #variable_conflict use_column
      DECLARE
        held integer;
        cell record;
        read text[];
        unread boolean := false;
        reach integer;
        found jsonb;
      BEGIN
        IF $2 <> 'read-update' AND EXISTS (
          SELECT FROM permits.suspension s
          WHERE s.person_id = $1 AND s.from_at <= $5 AND s.recorded_at <= $5
            AND (s.until_at IS NULL OR s.until_at > $5) AND (s.closed_at IS NULL OR s.closed_at > $5)) THEN
          RETURN NULL;
        END IF;
        IF $2 IN ('reply', 'post', 'share', 'publish-unreviewed', 'use-handle') AND EXISTS (
          SELECT FROM permits.opt_out o
          WHERE o.person_id = $1 AND o.from_at <= $5 AND (o.until_at IS NULL OR o.until_at > $5)) THEN
          RETURN NULL;
        END IF;
        IF EXISTS (SELECT FROM permits.moratorium) AND EXISTS (
          SELECT FROM permits.moratoria_at($1, $5) m
          WHERE $2 = ANY(m.capabilities) AND (m.channel_ids IS NULL OR $3 = ANY(m.channel_ids))) THEN
          RETURN NULL;
        END IF;
        SELECT coalesce(max(h.rank), 0) INTO held FROM training.held_at($5) h WHERE h.person_id = $1;
        FOR cell IN
          SELECT DISTINCT ON (e.risk) e.risk, e.belt_rank, e.documents, e.review_depth, e.sample_percent FROM permits.ranked_entry e
          WHERE e.capability = $2 AND (e.channel_id IS NULL OR e.channel_id = $3)
            AND e.from_at <= $5 AND e.recorded_at <= $5 AND (e.until_at IS NULL OR e.until_at > $5)
          ORDER BY e.risk, e.channel_id NULLS LAST
        LOOP
          IF cell.documents IS DISTINCT FROM read THEN
            unread := cardinality(cell.documents) > 0 AND rules.lacks_at($1, cell.documents, $5);
            read := cell.documents;
          END IF;
          EXIT WHEN unread OR cell.belt_rank > held;
          reach := cell.risk;
          IF found IS NULL AND cell.risk >= $4 THEN
            found := jsonb_build_object('reviewDepth', cell.review_depth, 'samplePercent', cell.sample_percent);
          END IF;
        END LOOP;
        RETURN found || jsonb_build_object(
          'allowed', true, 'missing', '[]'::jsonb, 'reach', (ARRAY['low', 'medium', 'high'])[reach]);
      END $function$;
      COMMENT ON FUNCTION permits.answer_at IS 'what is answered to whoever may do something at a place then; null: they may not';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION permits.answer_at(uuid, text, uuid, integer, timestamptz);`);
  }
}

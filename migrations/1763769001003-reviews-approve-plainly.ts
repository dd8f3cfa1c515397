import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An approval in one statement, of what is plainly to be approved: plain words that wait for any one reader. Whatever is not
 * plainly so it leaves alone. It takes the locks that the verbs' way takes, in the same order: the draft, then its course.
 */
export class ReviewsApprovePlainly1763769001003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION reviews.approve_plainly(draft uuid, revision integer, reviewer uuid, review uuid, note text, at timestamptz)
      RETURNS boolean LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $function$
      #variable_conflict use_column
      DECLARE
        words record;
        permits jsonb;
      BEGIN
        SELECT d.author_id, d.channel_id, d.interaction_id, d.content_id INTO words FROM drafts.take_waiting($1, $2) d;
        IF NOT FOUND OR words.author_id = $3 OR words.content_id IS NOT NULL OR crises.any_at($6) THEN RETURN false; END IF;
        PERFORM FROM reviews.course c
        WHERE c.draft_id = $1 AND c.revision = $2 AND c.open AND c.step = 0 AND c.approvers = '{}'
          AND jsonb_array_length(c.steps) = 1 AND c.steps->0->>'who' = 'scope' AND c.steps->0->>'needed' = '1'
        FOR UPDATE;
        IF NOT FOUND OR EXISTS (
          SELECT FROM suggestions.shares s
          WHERE s.draft_id = $1 AND s.revision = $2 AND s.person_id = $3 AND s.share > 0.2) THEN
          RETURN false;
        END IF;
        permits := permits.answer_at($3, 'review', words.channel_id, drafts.risk_now(words.interaction_id, NULL), $6);
        IF permits IS NULL THEN RETURN false; END IF;
        PERFORM drafts.approve($1, $3, $4, $5, permits, $6);
        INSERT INTO reviews.approval (draft_id, revision, step, person_id, at) VALUES ($1, $2, 0, $3, $6);
        UPDATE reviews.course c SET step = 1, escalated = 0, asked = NULL, also = '{}', role = NULL, needed = 0, each = false,
          approvers = ARRAY[$3], open = false, for_id = NULL, stuck_since = NULL
        WHERE c.draft_id = $1 AND c.revision = $2;
        RETURN true;
      END $function$;
      COMMENT ON FUNCTION reviews.approve_plainly IS 'approves plain words that wait for any one reader, if it is plain that this one may';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION reviews.approve_plainly(uuid, integer, uuid, uuid, text, timestamptz);`);
  }
}

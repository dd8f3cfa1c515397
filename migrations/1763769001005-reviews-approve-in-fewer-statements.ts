import type { MigrationInterface, QueryRunner } from 'typeorm';

const signature =
  'reviews.approve_plainly(draft uuid, revision integer, reviewer uuid, review uuid, note text, at timestamptz)';
const settings = 'RETURNS boolean LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan SET enable_seqscan = off';

const plain = `c.draft_id = $1 AND c.revision = $2 AND c.open AND c.step = 0 AND c.approvers = '{}'
          AND jsonb_array_length(c.steps) = 1 AND c.steps->0->>'who' = 'scope' AND c.steps->0->>'needed' = '1'`;
const closed = `step = 1, escalated = 0, asked = NULL, also = '{}', role = NULL, needed = 0, each = false,
          approvers = ARRAY[$3], open = false, for_id = NULL, stuck_since = NULL`;

/**
 * A plain approval looks at its course and closes it in one statement, once all else is judged: the draft is locked by
 * then, and whoever moves a course on locks its draft first.
 */
export class ReviewsApproveInFewerStatements1763769001005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION ${signature} ${settings} AS $function$
      #variable_conflict use_column
      DECLARE
        words record;
        permits jsonb;
      BEGIN
        SELECT d.author_id, d.channel_id, d.interaction_id, d.content_id INTO words FROM drafts.take_waiting($1, $2) d;
        IF NOT FOUND OR words.author_id = $3 OR words.content_id IS NOT NULL OR crises.any_at($6) OR EXISTS (
          SELECT FROM suggestions.shares s
          WHERE s.draft_id = $1 AND s.revision = $2 AND s.person_id = $3 AND s.share > 0.2) THEN
          RETURN false;
        END IF;
        permits := permits.answer_at($3, 'review', words.channel_id, drafts.risk_now(words.interaction_id, NULL), $6);
        IF permits IS NULL THEN RETURN false; END IF;
        UPDATE reviews.course c SET ${closed}
        WHERE ${plain};
        IF NOT FOUND THEN RETURN false; END IF;
        PERFORM drafts.approve($1, $3, $4, $5, permits, $6);
        INSERT INTO reviews.approval (draft_id, revision, step, person_id, at) VALUES ($1, $2, 0, $3, $6);
        RETURN true;
      END $function$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION ${signature} ${settings} AS $function$
      #variable_conflict use_column
      DECLARE
        words record;
        permits jsonb;
      BEGIN
        SELECT d.author_id, d.channel_id, d.interaction_id, d.content_id INTO words FROM drafts.take_waiting($1, $2) d;
        IF NOT FOUND OR words.author_id = $3 OR words.content_id IS NOT NULL OR crises.any_at($6) THEN RETURN false; END IF;
        PERFORM FROM reviews.course c
        WHERE ${plain}
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
        UPDATE reviews.course c SET ${closed}
        WHERE c.draft_id = $1 AND c.revision = $2;
        RETURN true;
      END $function$;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words that wait are locked and approved for a statement that is a whole act; whoever calls has judged it. */
export class DraftsApprove1763769001002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION drafts.take_waiting(draft uuid, revision integer)
      RETURNS TABLE (author_id uuid, channel_id uuid, interaction_id uuid, content_id uuid)
      LANGUAGE sql ROWS 1 AS $function$
        SELECT d.author_id, d.channel_id, d.interaction_id, d.content_id FROM drafts.draft d
        WHERE d.id = $1 AND d.state = 'submitted' AND d.revision = $2 FOR UPDATE
      $function$;
      COMMENT ON FUNCTION drafts.take_waiting IS 'submitted words that wait at this revision, locked';

      CREATE FUNCTION drafts.approve(draft uuid, reviewer uuid, review uuid, note text, permits jsonb, at timestamptz)
      RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $function$
      #variable_conflict use_column
      DECLARE approved integer;
      BEGIN
        UPDATE drafts.draft d SET state = CASE d.account_kind WHEN 'business' THEN 'ready' ELSE 'approved' END,
          approved_revision = d.revision, passed_as = NULL, not_before = NULL, changed_at = $6, version = d.version + 1
        WHERE d.id = $1 RETURNING d.revision INTO approved;
        INSERT INTO drafts.review (id, draft_id, revision, decided_by, decision, note, permits, at)
        VALUES ($3, $1, approved, $2, 'approve', $4, $5, $6) ON CONFLICT (draft_id, revision, decided_by, decision) DO NOTHING;
      END $function$;
      COMMENT ON FUNCTION drafts.approve IS 'an approval that settles locked words that wait; whoever calls has judged it';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION drafts.approve(uuid, uuid, uuid, text, jsonb, timestamptz);
      DROP FUNCTION drafts.take_waiting(uuid, integer);`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asks, now, where, at which risk; in which language, of which kind, due until, after what; how far they reach, whose is shut; how many. */
const ASKED = `person uuid, at timestamptz, channel uuid, of_risk integer, of_language text, of_kind text,
        until timestamptz, after_due timestamptz, after_draft uuid, reach jsonb, shut text[], most integer`;

/** A page is read in the order of an index and no further, however many wait and whatever is known of how they are spread. */
const IN_ORDER = `SET enable_sort TO off SET enable_seqscan TO off SET enable_bitmapscan TO off
        SET enable_hashjoin TO off SET enable_mergejoin TO off`;

/** Draft \`d\` lies within what the reviewer's role reaches, and is not shut. */
const WITHIN = `($10 IS NULL OR access.reaches_work($10, d.channel_id, feed.topics_of(d.interaction_id),
            coalesce((SELECT p.department FROM people.directory p WHERE p.person_id = d.author_id), '')))
          AND (cardinality($11) = 0 OR EXISTS (
            SELECT FROM people.known p WHERE p.person_id = d.author_id AND coalesce(p.legal_entity, '') <> ALL ($11)))`;

const waits = (name: string, which: string): string => `
      CREATE FUNCTION reviews.${name}(${ASKED})
      RETURNS TABLE (draft_id uuid, due_at timestamptz, step integer, steps integer, escalated integer)
      LANGUAGE sql STABLE ${IN_ORDER} AS $$
        SELECT c.draft_id, c.due_at, c.step + 1, jsonb_array_length(c.steps), c.escalated
        FROM reviews.course c CROSS JOIN LATERAL (SELECT * FROM drafts.standing s WHERE s.draft_id = c.draft_id OFFSET 0) d
        WHERE c.open AND c.channel_id = $3 AND c.risk = $4 AND ${which}
          AND ($5 IS NULL OR c.language = $5) AND ($6 IS NULL OR c.kind = $6) AND ($7 IS NULL OR c.due_at <= $7)
          AND ($8 IS NULL OR (c.due_at, c.draft_id) > ($8, $9)) AND c.author_id <> $1
          AND (c.needed = 0 OR reviews.is_asked(c.asked, c.also, c.role, $1, $2))
          AND NOT ($1 = ANY(c.approvers) AND (c.needed > 0 OR (SELECT crises.any_at($2))))
          AND d.state = 'submitted' AND d.revision = c.revision
          AND ${WITHIN} AND drafts.risk_now(d.interaction_id, d.content_id) = $4
        ORDER BY c.due_at, c.draft_id LIMIT $12
      $$;
      COMMENT ON FUNCTION reviews.${name} IS 'what waits on a channel at one risk, in the order it is owed';`;

/** The queue is read by risk: what waits follows the risk of what it answers or shares. */
export class ReviewsByRisk1763768020005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE reviews.course c SET risk = drafts.risk_now(s.interaction_id, s.content_id)
        FROM drafts.standing s WHERE s.draft_id = c.draft_id AND c.open;
      COMMENT ON COLUMN reviews.course.risk IS 'of what it answers or shares, now; a post is low';
      DROP INDEX reviews.course_open, reviews.course_for;
      CREATE INDEX course_open ON reviews.course (channel_id, risk, due_at, draft_id) WHERE open;
      CREATE INDEX course_for ON reviews.course (for_id, channel_id, risk, due_at, draft_id) WHERE open AND for_id IS NOT NULL;
      ${waits('waits_for', 'c.for_id = $1')}
      ${waits('waits_beside', 'c.for_id IS DISTINCT FROM $1')}
      CREATE FUNCTION reviews.waits_after(${ASKED}) RETURNS TABLE (draft_id uuid, due_at timestamptz)
      LANGUAGE sql STABLE ${IN_ORDER} AS $$
        SELECT d.draft_id, d.since + interval '1 day' FROM drafts.to_look_over d
        WHERE d.channel_id = $3 AND ($5 IS NULL OR d.language = $5) AND ($6 IS NULL OR d.kind = $6)
          AND ($7 IS NULL OR d.since <= $7 - interval '1 day')
          AND ($8 IS NULL OR (d.since, d.draft_id) > ($8 - interval '1 day', $9)) AND d.author_id <> $1
          AND ${WITHIN} AND drafts.risk_now(d.interaction_id, d.content_id) = $4
        ORDER BY d.since, d.draft_id LIMIT $12
      $$;
      COMMENT ON FUNCTION reviews.waits_after IS 'what went out unread on a channel at one risk, and waits for somebody to look it over';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION reviews.waits_after, reviews.waits_beside, reviews.waits_for;
      DROP INDEX reviews.course_open, reviews.course_for;
      CREATE INDEX course_open ON reviews.course (channel_id, due_at, draft_id) WHERE open;
      CREATE INDEX course_for ON reviews.course (for_id, due_at, draft_id) WHERE open AND for_id IS NOT NULL;
      COMMENT ON COLUMN reviews.course.risk IS NULL;`);
  }
}

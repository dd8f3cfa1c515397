import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import { EYES } from '../crises/public';
import { REVIEWED_WITHIN } from '../drafts/public';
import { ISO, PERSON } from './person';
import type { WaitingReviewDto } from './reviews.dto';

/** What of the queue is asked for; null: all of it. */
export interface Asked {
  readonly channelId: Id | null;
  readonly language: string | null;
  readonly risk: number | null;
  readonly kind: string | null;
  readonly mine: boolean;
  readonly late: boolean;
}

/** Words `d` that concern the reviewer `may` and are asked for; $1 is the reviewer, $2 now. */
const CONCERNED = `d.author_id <> $1 AND drafts.risk_now(d.interaction_id, d.content_id) <= may.risk
  AND ($6::jsonb IS NULL OR EXISTS (${REVIEWED_WITHIN('$6')}))
  AND (cardinality($7::text[]) = 0 OR EXISTS (
    SELECT FROM people.known p WHERE p.person_id = d.author_id AND ${openSql('p.legal_entity', '$7')}))
  AND ($9::text IS NULL OR d.language = $9) AND ($11::text IS NULL OR d.kind = $11)
  AND ($10::int IS NULL OR drafts.risk_now(d.interaction_id, d.content_id) = $10)`;

/** Course `c` asks the reviewer; in a crisis its last approval may be another's. */
const THEIRS = `(c.needed = 0 OR reviews.is_asked(c.asked, c.also, c.role, $1, $2))
  AND NOT ($1 = ANY(c.approvers) AND (c.needed > 0 OR (SELECT crises.any_at($2))))`;

/** Revisions that wait on one channel in the order of their service level, from a cursor (place, instant, draft) on. */
const WAITING = (place: 0 | 1, which: string): string => `
  SELECT ${place} AS place, c.due_at, x.*, c.step + 1 AS step, jsonb_array_length(c.steps) AS steps, c.escalated
  FROM may CROSS JOIN LATERAL (
    SELECT c.* FROM reviews.course c JOIN drafts.under_review d ON d.draft_id = c.draft_id AND d.revision = c.revision
    WHERE c.open AND ${which} AND c.channel_id = may.channel_id AND d.state = 'submitted' AND ${CONCERNED} AND ${THEIRS}
      AND (NOT $13 OR c.due_at <= $2) AND ($3::int IS NULL OR (${place}, c.due_at, c.draft_id) > ($3, $4, $5::uuid))
    ORDER BY c.due_at, c.draft_id LIMIT $8) c
  JOIN drafts.under_review x ON x.draft_id = c.draft_id`;

/** Words that went out unread, and in a crisis approved ones that wait for a second reader: by the day after they came. */
const AFTERWARDS = (which: string): string => `
  SELECT 1 AS place, d.since + interval '1 day' AS due_at, d.*, NULL::int AS step, NULL::int AS steps, 0 AS escalated
  FROM may JOIN drafts.under_review d ON d.channel_id = may.channel_id
  WHERE ${which} AND ${CONCERNED} AND NOT $12 AND (NOT $13 OR d.since + interval '1 day' <= $2)
    AND ($3::int IS NULL OR (1, d.since + interval '1 day', d.draft_id) > ($3, $4, $5::uuid))
  ORDER BY due_at, draft_id LIMIT $8`;

const QUEUE = `
  WITH may AS MATERIALIZED (
    SELECT r.channel_id, r.risk FROM permits.reach_at($1, 'review', $2) r WHERE $14::uuid IS NULL OR r.channel_id = $14)
  SELECT q.draft_id AS "draftId", q.revision, q.kind, ${PERSON('q.author_id')} AS author, q.channel_id AS "channelId",
    n.names AS "channelNames", (ARRAY['low', 'medium', 'high'])[drafts.risk_now(q.interaction_id, q.content_id)] AS risk,
    q.relationship, q.language, q.title, q.text, q.interaction_id AS "interactionId", ${ISO('q.since')} AS "submittedAt",
    q.state = 'published' AS "afterPublication", ${ISO('q.due_at')} AS "dueAt", q.due_at <= $2 AS late, q.place = 0 AS "forMe",
    q.step, q.steps, q.escalated > 0 AS escalated,
    (SELECT json_build_object('by', ${PERSON('r.person_id')}, 'mine', r.person_id = $1, 'until', ${ISO('r.until_at')})
     FROM reviews.reading r WHERE r.draft_id = q.draft_id AND r.until_at > $2) AS reading
  FROM (
    (${WAITING(0, 'c.for_id = $1')} ORDER BY due_at, draft_id LIMIT $8)
    UNION ALL (${WAITING(1, 'c.for_id IS DISTINCT FROM $1 AND NOT $12')} ORDER BY due_at, draft_id LIMIT $8)
    UNION ALL (${AFTERWARDS(`d.state = 'published'`)})
    UNION ALL (${AFTERWARDS(`d.state IN ('ready', 'approved') AND (SELECT crises.any_at($2))
      AND drafts.approvals(d.draft_id, d.revision) < ${EYES} AND NOT drafts.approved_by(d.draft_id, d.revision, $1)
      AND EXISTS (SELECT FROM crises.over(d.interaction_id, d.channel_id, $2))`)})) q
  JOIN channels.directory n ON n.channel_id = q.channel_id
  ORDER BY q.place, q.due_at, q.draft_id LIMIT $8`;

/** What waits for reviewers, each page one statement; who may see what stands in the WHERE. */
@Injectable()
export class ReviewsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** What waits for this reviewer: what was offered to them first, then the rest, each in the order it is owed; never their own. */
  async waiting(
    reviewerId: Id,
    asked: Asked,
    after: string | undefined,
    limit: number,
  ): Promise<Page<WaitingReviewDto>> {
    const cursor = decodeCursor(after, ['integer', 'instant', 'id']);
    const { shut } = await this.council.lens('drafts', 'case');
    const rows = await this.work.read<WaitingReviewDto>(QUEUE, [
      ...[reviewerId, this.clock.now(), cursor?.[0] ?? null, cursor?.[1] ?? null, cursor?.[2] ?? null],
      ...[reachOf('drafts:review'), shut, limit + 1, asked.language, asked.risk, asked.kind],
      ...[asked.mine, asked.late, asked.channelId],
    ]);
    return pageOf(rows, limit, (row) => [row.forMe ? 0 : 1, row.dueAt, row.draftId]);
  }
}

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

/** From a cursor (place, instant, draft) on: in the same place those after it, in a later one all. */
const FROM = (place: 0 | 1): string => `CASE WHEN $3 = ${place} THEN $4::timestamptz END, $5::uuid`;

/** One list for each channel and risk: a page reads no more than it shows, whatever waits at other risks. */
const LISTS = `may JOIN generate_series(1, 3) AS k (risk) ON k.risk <= may.risk AND ($10::int IS NULL OR k.risk = $10)`;

const ASKS = (place: 0 | 1): string =>
  `$1, $2, may.channel_id, k.risk, $9, $11, CASE WHEN $13 THEN $2 END, ${FROM(place)}, $6, $7, $8`;

/** Revisions that wait in the order of their service level. */
const WAITING = (place: 0 | 1, of: string): string => `
  SELECT ${place} AS place, c.due_at, x.*, c.step, c.steps, c.escalated
  FROM (SELECT c.* FROM ${LISTS} CROSS JOIN LATERAL reviews.${of}(${ASKS(place)}) c
    WHERE coalesce($3, 0) <= ${place} ORDER BY c.due_at, c.draft_id LIMIT $8) c
  JOIN drafts.under_review x ON x.draft_id = c.draft_id`;

/** Words that went out unread: by the day after they came. */
const AFTERWARDS = `
  SELECT 1 AS place, c.due_at, x.*, NULL::int AS step, NULL::int AS steps, 0 AS escalated
  FROM (SELECT c.* FROM ${LISTS} CROSS JOIN LATERAL reviews.waits_after(${ASKS(1)}) c
    WHERE NOT $12 ORDER BY c.due_at, c.draft_id LIMIT $8) c
  JOIN drafts.under_review x ON x.draft_id = c.draft_id`;

/** In a crisis, approved ones that wait for a second reader. */
const SECOND = `
  SELECT 1 AS place, d.since + interval '1 day' AS due_at, d.*, NULL::int AS step, NULL::int AS steps, 0 AS escalated
  FROM may JOIN drafts.under_review d ON d.channel_id = may.channel_id
  WHERE d.state IN ('ready', 'approved') AND (SELECT crises.any_at($2)) AND NOT $12 AND d.author_id <> $1
    AND drafts.approvals(d.draft_id, d.revision) < ${EYES} AND NOT drafts.approved_by(d.draft_id, d.revision, $1)
    AND EXISTS (SELECT FROM crises.over(d.interaction_id, d.channel_id, $2))
    AND drafts.risk_now(d.interaction_id, d.content_id) <= may.risk
    AND ($10::int IS NULL OR drafts.risk_now(d.interaction_id, d.content_id) = $10)
    AND ($6::jsonb IS NULL OR EXISTS (${REVIEWED_WITHIN('$6')}))
    AND (cardinality($7::text[]) = 0 OR EXISTS (
      SELECT FROM people.known p WHERE p.person_id = d.author_id AND ${openSql('p.legal_entity', '$7')}))
    AND ($9::text IS NULL OR d.language = $9) AND ($11::text IS NULL OR d.kind = $11)
    AND (NOT $13 OR d.since + interval '1 day' <= $2)
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
    (${WAITING(0, 'waits_for')}) UNION ALL (SELECT * FROM (${WAITING(1, 'waits_beside')}) w WHERE NOT $12)
    UNION ALL (${AFTERWARDS}) UNION ALL (${SECOND})) q
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

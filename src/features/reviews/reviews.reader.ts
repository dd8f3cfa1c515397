import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import { EYES } from '../crises/public';
import { REVIEWED_WITHIN } from '../drafts/public';
import type { WaitingReviewDto } from './reviews.dto';

/** Somebody by name; who has left the company, by id alone. */
const PERSON = (column: string): string =>
  `coalesce((SELECT json_build_object('id', p.person_id, 'givenName', p.given_name, 'familyName', p.family_name,
    'names', p.names) FROM people.directory p WHERE p.person_id = ${column}),
    json_build_object('id', ${column}, 'givenName', '', 'familyName', '', 'names', '{}'::json))`;

const ISO = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** In a crisis approved words `d` wait for a second reader; $2 is now. */
const SECOND_WAITED_FOR = `(SELECT crises.any_at($2)) AND drafts.approvals(d.draft_id, d.revision) < ${EYES}
  AND EXISTS (SELECT FROM crises.over(d.interaction_id, d.channel_id, $2))`;

/** What waits for reviewers, each page one query; who may see what stands in the WHERE. */
@Injectable()
export class ReviewsReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** What waits for this reviewer within their permits, oldest first; never their own. */
  async waiting(reviewerId: Id, after: string | undefined, limit: number): Promise<Page<WaitingReviewDto>> {
    const cursor = decodeCursor(after, 2);
    const { shut } = await this.council.lens('drafts', 'case');
    const rows = await this.work.read<WaitingReviewDto>(
      `SELECT d.draft_id AS "draftId", d.revision, d.kind, ${PERSON('d.author_id')} AS author, d.channel_id AS "channelId",
         c.names AS "channelNames", (ARRAY['low', 'medium', 'high'])[now.risk] AS risk, d.relationship, d.language, d.text,
         d.interaction_id AS "interactionId", ${ISO('d.since')} AS "submittedAt",
         d.state = 'published' AS "afterPublication"
       FROM drafts.under_review d
       CROSS JOIN LATERAL (SELECT drafts.risk_now(d.interaction_id, d.content_id) AS risk) now
       JOIN permits.reach_at($1, 'review', $2) may ON may.channel_id = d.channel_id AND may.risk >= now.risk
       JOIN channels.directory c ON c.channel_id = d.channel_id
       WHERE (d.state IN ('submitted', 'published') OR (d.state IN ('ready', 'approved') AND ${SECOND_WAITED_FOR}))
         AND NOT (d.state <> 'published' AND (SELECT crises.any_at($2)) AND drafts.approved_by(d.draft_id, d.revision, $1))
         AND d.author_id <> $1
         AND ($6::jsonb IS NULL OR EXISTS (${REVIEWED_WITHIN('$6')}))
         AND (cardinality($7::text[]) = 0 OR EXISTS (
           SELECT FROM people.known p WHERE p.person_id = d.author_id AND ${openSql('p.legal_entity', '$7')}))
         AND ($3::timestamptz IS NULL OR (d.since, d.draft_id) > ($3, $4::uuid))
       ORDER BY d.since, d.draft_id LIMIT $5`,
      [
        reviewerId,
        this.clock.now(),
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        limit + 1,
        reachOf('drafts:review'),
        shut,
      ],
    );
    return pageOf(rows, limit, (row) => [row.submittedAt, row.draftId]);
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';
import { ISO, PERSON } from './person';
import type { ReviewPlanDto } from './plans.dto';

const PLAN = `SELECT p.id, p.channel_id AS "channelId", c.names AS "channelNames", p.topic_id AS "topicId", t.names AS "topicNames",
    (ARRAY['low', 'medium', 'high'])[p.risk] AS risk, p.kind, p.reason, ${PERSON('p.stated_by')} AS "statedBy",
    ${ISO('p.from_at')} AS "from", ${ISO('p.until_at')} AS until,
    CASE WHEN p.ended_by IS NOT NULL THEN ${PERSON('p.ended_by')} END AS "endedBy", p.ended_reason AS "endedReason",
    (SELECT json_agg((s.step || jsonb_build_object(
        'people', (SELECT coalesce(jsonb_agg(${PERSON('n.id::uuid')} ORDER BY n.at), '[]')
          FROM jsonb_array_elements_text(s.step->'people') WITH ORDINALITY AS n (id, at)),
        'next', (SELECT coalesce(jsonb_agg(${PERSON('n.id::uuid')} ORDER BY n.at), '[]')
          FROM jsonb_array_elements_text(s.step->'next') WITH ORDINALITY AS n (id, at)))) ORDER BY s.at)
     FROM jsonb_array_elements(p.steps) WITH ORDINALITY AS s (step, at)) AS steps
  FROM reviews.plan p LEFT JOIN channels.directory c ON c.channel_id = p.channel_id LEFT JOIN topics.topic t ON t.id = p.topic_id`;

/** Plans of steps, each page one query. */
@Injectable()
export class PlansReader {
  constructor(private readonly work: Work) {}

  /** Those that stand, the most particular first. */
  standing(): Promise<ReviewPlanDto[]> {
    return this.work.read<ReviewPlanDto>(
      `${PLAN} WHERE p.until_at IS NULL
       ORDER BY p.topic_id IS NULL, p.channel_id IS NULL, p.risk IS NULL, p.kind IS NULL, p.from_at, p.id LIMIT 1000`,
    );
  }

  /** Those that stood, the last ended first. */
  async past(after: string | undefined, limit: number): Promise<Page<ReviewPlanDto & { id: Id }>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.work.read<ReviewPlanDto>(
      `${PLAN} WHERE p.until_at IS NOT NULL AND ($1::timestamptz IS NULL OR (p.until_at, p.id) < ($1, $2::uuid))
       ORDER BY p.until_at DESC, p.id DESC LIMIT $3`,
      [cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.until ?? '', row.id]);
  }
}

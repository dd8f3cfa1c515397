import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import { REVIEWED_WITHIN } from '../drafts/public';
import type { CourseDto, StuckStepDto } from './courses.dto';
import { ISO, PERSON } from './person';

const NAMED = (ids: string): string => `(SELECT coalesce(json_agg(${PERSON('n.id::uuid')} ORDER BY n.at), '[]')
  FROM jsonb_array_elements_text(${ids}) WITH ORDINALITY AS n (id, at))`;

const STEPS = `(SELECT json_agg(json_build_object('who', s.step->>'who', 'people', ${NAMED(`s.step->'people'`)},
    'role', s.step->>'role', 'all', (s.step->>'all')::boolean, 'needed', (s.step->>'needed')::int,
    'hours', (s.step->>'hours')::int, 'next', ${NAMED(`s.step->'next'`)},
    'state', CASE WHEN s.at <= c.step THEN 'done' WHEN s.at = c.step + 1 THEN 'present' ELSE 'to-come' END,
    'approvals', (SELECT coalesce(json_agg(json_build_object('by', ${PERSON('a.person_id')},
        'counts', CASE WHEN a.counts_for <> a.person_id THEN ${PERSON('a.counts_for')} END, 'at', ${ISO('a.at')}) ORDER BY a.at), '[]')
      FROM reviews.approval a WHERE a.draft_id = c.draft_id AND a.revision = c.revision AND a.step = s.at - 1)) ORDER BY s.at)
  FROM jsonb_array_elements(c.steps) WITH ORDINALITY AS s (step, at))`;

/** What is told of courses; who may see what stands in the WHERE. */
@Injectable()
export class CoursesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** How far the review of a revision has come; null: it takes no steps. */
  async one(viewerId: Id, draftId: Id, revision: number): Promise<CourseDto | null> {
    const [row] = await this.work.read<CourseDto>(
      `SELECT c.revision, ${STEPS} AS steps, ${ISO('c.due_at')} AS "dueAt", ${ISO('c.escalates_at')} AS "escalatesAt",
         c.escalated, ${ISO('c.stuck_since')} AS "stuckSince",
         (SELECT json_build_object('by', ${PERSON('r.person_id')}, 'mine', r.person_id = $3, 'until', ${ISO('r.until_at')})
          FROM reviews.reading r WHERE r.draft_id = c.draft_id AND r.until_at > $4) AS reading
       FROM reviews.course c WHERE c.draft_id = $1 AND c.revision = $2`,
      [draftId, revision, viewerId, this.clock.now()],
    );
    return row ?? null;
  }

  /** Steps that nobody can take, the longest waiting first. */
  async stuck(after: string | undefined, limit: number): Promise<Page<StuckStepDto>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const { shut } = await this.council.lens('drafts', 'case');
    const rows = await this.work.read<StuckStepDto>(
      `SELECT c.draft_id AS "draftId", c.channel_id AS "channelId", n.names AS "channelNames",
         (ARRAY['low', 'medium', 'high'])[drafts.risk_now(d.interaction_id, d.content_id)] AS risk, ${PERSON('c.author_id')} AS author,
         c.step + 1 AS step, (SELECT coalesce(json_agg(${PERSON('s.id')}), '[]') FROM unnest(c.asked) AS s (id)) AS asked,
         c.needed, c.escalated, ${ISO('c.stuck_since')} AS since
       FROM reviews.course c JOIN drafts.under_review d ON d.draft_id = c.draft_id AND d.revision = c.revision
       JOIN channels.directory n ON n.channel_id = c.channel_id
       WHERE c.open AND d.state = 'submitted' AND c.stuck_since IS NOT NULL
         AND ($1::jsonb IS NULL OR EXISTS (${REVIEWED_WITHIN('$1')}))
         AND (cardinality($2::text[]) = 0 OR EXISTS (
           SELECT FROM people.known p WHERE p.person_id = c.author_id AND ${openSql('p.legal_entity', '$2')}))
         AND ($3::timestamptz IS NULL OR (c.stuck_since, c.draft_id) > ($3, $4::uuid))
       ORDER BY c.stuck_since, c.draft_id LIMIT $5`,
      [reachOf('drafts:review'), shut, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.since, row.draftId]);
  }
}

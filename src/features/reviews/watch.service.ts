import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { REVIEWED_WITHIN } from '../drafts/public';
import { CoursesRepository } from './courses.repository';
import { CoursesService } from './courses.service';
import { escalate } from './review';
import { REVIEWING } from './step';

/** Steps that go on in one run, at most; the next minute takes the others. */
const MOST = 500;

/** Everybody who could decide anywhere now, with how far: $1 is now. Who is away or has left decides nothing. */
const ABLE = `able AS MATERIALIZED (
  SELECT DISTINCT l.person_id, l.reach, may.channel_id, may.risk, p.languages
  FROM unnest(ARRAY[${REVIEWING.map((role) => `'${role}'`).join(', ')}]) AS r (role)
  CROSS JOIN LATERAL access.holding(r.role, $1) l JOIN people.directory p ON p.person_id = l.person_id
  CROSS JOIN LATERAL permits.reach_at(l.person_id, 'review', $1) may
  WHERE NOT EXISTS (SELECT FROM people.away_at($1) a WHERE a.person_id = l.person_id))`;

/** Course `c` of words `d` is such that the able `who` could take its present step. */
const COULD = `who.channel_id = c.channel_id AND who.risk >= drafts.risk_now(d.interaction_id, d.content_id)
  AND who.person_id <> c.author_id AND NOT who.person_id = ANY(c.approvers)
  AND reviews.is_asked(c.asked, c.also, c.role, who.person_id, $1)
  AND NOT (c.approvers = '{}' AND c.needed = 1 AND c.step + 1 = jsonb_array_length(c.steps) AND EXISTS (
    SELECT FROM suggestions.shares h WHERE h.draft_id = c.draft_id AND h.revision = c.revision AND h.person_id = who.person_id
      AND h.share > 0.2)) AND EXISTS (${REVIEWED_WITHIN('who.reach')})`;

/** Not just anybody's to decide: named persons or a role are asked, several are needed, or it has begun, or was marked. */
const PARTICULAR = `(c.asked IS NOT NULL OR c.role IS NOT NULL OR c.stuck_since IS NOT NULL OR c.needed > 1 OR c.approvers <> '{}')`;

/**
 * Courses `c` whose present step could be one that nobody can take. Of a channel where six could decide on anything, none of
 * the others can be: one of the six may be the author, and four at most have written more than a fifth of the words.
 */
const LOOKED = `SELECT c.* FROM reviews.course c WHERE c.open AND ${PARTICULAR}
  UNION ALL
  SELECT c.* FROM channels.directory n JOIN reviews.course c ON c.channel_id = n.channel_id
  WHERE c.open AND NOT ${PARTICULAR} AND n.channel_id NOT IN (
    SELECT who.channel_id FROM able who WHERE who.reach IS NULL AND who.risk = 3 AND who.channel_id IS NOT NULL
    GROUP BY who.channel_id HAVING count(DISTINCT who.person_id) >= 6)`;

/** Somebody named `s` is asked by course `c`, and neither they nor a deputy could decide now, nor has it gone on. */
const UNFILLED = `c.each AND c.also = '{}' AND EXISTS (SELECT FROM unnest(c.asked) AS s (id)
  WHERE NOT EXISTS (SELECT FROM able who WHERE who.channel_id = c.channel_id AND (who.person_id = s.id OR EXISTS (
    SELECT FROM reviews.deputy y WHERE y.deputy_id = who.person_id AND y.person_id = s.id AND y.from_at <= $1 AND y.until_at > $1
      AND (y.ended_at IS NULL OR y.ended_at > $1)))))`;

/** Keeps steps from waiting for nobody: they go on when their time is up or nobody there could decide, and say so when that helps nothing. */
@Injectable()
export class WatchService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
    private readonly courses: CoursesService,
    private readonly kept: CoursesRepository,
  ) {}

  /** Looks at the courses of these drafts; null: at all that are open. */
  async look(draftIds: readonly Id[] | null): Promise<void> {
    await this.work.run(async () => {
      await this.mark(draftIds);
      let moved = await this.move(draftIds, false);
      // A step that nobody can take goes on until somebody can, or there is nobody further.
      while (moved.length > 0) {
        await this.mark(moved);
        moved = await this.move(moved, true);
      }
      await this.offer(draftIds);
    });
  }

  private async move(draftIds: readonly Id[] | null, onlyStuck: boolean): Promise<readonly Id[]> {
    const due = await this.kept.due(this.clock.now(), draftIds, onlyStuck, MOST);
    const moved: Id[] = [];
    for (const course of due) {
      const after = escalate(course);
      if (after === null) continue;
      await this.courses.save(course, after, course.channelId, true);
      moved.push(course.draftId);
      await this.trail.append({
        act: 'review.escalated',
        subject: { kind: 'draft', id: course.draftId },
        after: { revision: course.revision, step: course.step + 1, level: after.escalated, nobody: course.stuck },
      });
    }
    if (moved.length > 0) await this.outbox.append('reviews.escalated', { draftIds: moved });
    return moved;
  }

  /** Marks the steps that nobody can take, and takes the mark from those that somebody can again. */
  private async mark(draftIds: readonly Id[] | null): Promise<void> {
    await this.work.write(
      `WITH ${ABLE}, looked AS (${draftIds === null ? LOOKED : 'SELECT c.* FROM reviews.course c WHERE c.open AND c.draft_id = ANY($2::uuid[])'}),
       seen AS (
         SELECT c.draft_id, c.revision, c.step < jsonb_array_length(c.steps) AND ((SELECT count(*) FROM (
             SELECT DISTINCT who.person_id FROM able who WHERE ${COULD} LIMIT c.needed) n) < c.needed OR (${UNFILLED})) AS stuck
         FROM looked c JOIN drafts.under_review d ON d.draft_id = c.draft_id AND d.revision = c.revision
         WHERE d.state = 'submitted')
       UPDATE reviews.course c SET stuck_since = CASE WHEN s.stuck THEN $1::timestamptz END
       FROM seen s WHERE c.draft_id = s.draft_id AND c.revision = s.revision AND s.stuck <> (c.stuck_since IS NOT NULL)`,
      [this.clock.now(), ...(draftIds === null ? [] : [draftIds])],
    );
  }

  /**
   * Offers what nobody was offered to whoever could decide, speaks its language and has least to read; several at once go
   * round. What was offered to somebody who can decide nowhere now is offered anew.
   */
  private async offer(draftIds: readonly Id[] | null): Promise<void> {
    const of = draftIds === null ? '' : 'AND c.draft_id = ANY($2::uuid[])';
    await this.work.write(
      `WITH RECURSIVE ${ABLE}, held (id) AS (
         (SELECT for_id FROM reviews.course WHERE open AND for_id IS NOT NULL ORDER BY for_id LIMIT 1)
         UNION ALL
         SELECT (SELECT c.for_id FROM reviews.course c WHERE c.open AND c.for_id > held.id ORDER BY c.for_id LIMIT 1)
         FROM held WHERE held.id IS NOT NULL),
       todo AS MATERIALIZED (
         SELECT o.draft_id, o.revision, row_number() OVER (ORDER BY o.due_at, o.draft_id) - 1 AS place FROM (
           (SELECT c.* FROM reviews.course c WHERE c.open AND c.for_id IS NULL AND c.stuck_since IS NULL ${of}
            ORDER BY c.due_at, c.draft_id LIMIT ${MOST})
           UNION ALL
           (SELECT c.* FROM held JOIN reviews.course c ON c.for_id = held.id
            WHERE c.open AND c.stuck_since IS NULL ${of} AND NOT EXISTS (SELECT FROM able who WHERE who.person_id = held.id)
            LIMIT ${MOST})) o
         LIMIT ${MOST}),
       load AS (
         SELECT for_id, count(*) AS waiting FROM reviews.course WHERE open AND for_id IS NOT NULL AND EXISTS (SELECT FROM todo)
         GROUP BY for_id)
       UPDATE reviews.course c SET for_id = (
         SELECT x.person_id FROM (
           SELECT who.person_id, row_number() OVER (ORDER BY s.speaks DESC, coalesce(l.waiting, 0), who.person_id) - 1 AS place,
             coalesce(nullif(count(*) FILTER (WHERE s.speaks) OVER (), 0), count(*) OVER ()) AS several
           FROM able who JOIN drafts.under_review d ON d.draft_id = c.draft_id AND d.revision = c.revision
           CROSS JOIN LATERAL (SELECT c.language = ANY(who.languages) AS speaks) s
           LEFT JOIN load l ON l.for_id = who.person_id
           WHERE ${COULD}) x
         WHERE x.place = t.place % x.several)
       FROM todo t WHERE c.draft_id = t.draft_id AND c.revision = t.revision`,
      [this.clock.now(), ...(draftIds === null ? [] : [draftIds])],
    );
  }
}

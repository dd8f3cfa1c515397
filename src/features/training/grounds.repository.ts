import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { DatesRepository } from './dates.repository';
import {
  type AskedInSql,
  fulfilled,
  type Reach,
  type Reached,
  ReachRepository,
  WITHIN_SCOPES,
} from './reach.repository';

/** The state of enrolment `e` under what is told by `t` of its grounds. */
const SETTLED = `CASE WHEN t.assigned THEN 'assigned' WHEN t.grounded OR e.started_at IS NOT NULL THEN 'voluntary'
  ELSE 'withdrawn' END`;

/** The date of enrolment `e` under what is told by `t` of its grounds. */
const DUE = `CASE WHEN NOT e.undated AND t.due_on IS NOT NULL THEN greatest(t.due_on, e.extended_on) END`;

/** Which open assignments to bring up to date. */
export type Following =
  { readonly by: 'audience' | 'belt'; readonly ids: readonly Id[] } | { readonly by: 'recurrence' };

const WHICH: Readonly<Record<Following['by'], string>> = {
  audience: 'audience_id = ANY($1::uuid[])',
  belt: `belt_id IN (SELECT lower.belt_id FROM curricula.belt_ladder lower JOIN curricula.belt_ladder ended
    ON lower.rank <= ended.rank WHERE ended.belt_id = ANY($1::uuid[]))`,
  recurrence: `(every_months IS NOT NULL OR yearly_on IS NOT NULL OR EXISTS (
    SELECT FROM training.award w JOIN curricula.belt_ladder held ON held.belt_id = w.belt_id
    JOIN curricula.belt_ladder asked ON asked.belt_id = assignment.belt_id AND asked.rank <= held.rank
    WHERE w.closed_at IS NULL AND w.until_at <= $1::timestamptz + joiner_days * interval '24 hours'))`,
};

/** What assignment `a` asks, at instant $1. */
const OF_ROW: AskedInSql = {
  at: '$1',
  belt: 'a.belt_id',
  track: 'a.track_id',
  asks: 'a.asks',
  months: 'a.every_months',
  yearly: 'a.yearly_on',
  days: 'a.joiner_days',
};

/** What following audiences did: assignments for which something changed, and enrolments that may be complete. */
export interface Followed {
  readonly changed: readonly Id[];
  readonly ready: readonly Id[];
}

/** Grounds and the enrolments that follow from them, in sets. The rules for one are in `enrolment.ts`. */
@Injectable()
export class Grounds {
  constructor(
    private readonly work: Work,
    private readonly reached: ReachRepository,
    private readonly dates: DatesRepository,
  ) {}

  /** Reaches every member of the audience there now, due on the assignment's date. */
  async reachPresent(assignment: Reach, at: Date): Promise<Reached> {
    const reached = await this.reached.present(assignment, at);
    await this.settle(reached.known);
    return reached;
  }

  /**
   * Brings open assignments up to date with their audiences: who left is let go, who joined is reached, and whoever is
   * asked again.
   */
  async follow(which: Following, at: Date): Promise<Followed> {
    const assignments = await this.work.write<Reach>(
      `SELECT id, asks, belt_id AS "beltId", track_id AS "trackId", edition_id AS "editionId",
              audience_id AS "audienceId", due_on::text AS "dueOn", joiner_days AS "joinerDays",
              every_months AS "everyMonths", yearly_on AS "yearlyOn", assigned_at AS "assignedAt"
       FROM training.assignment WHERE ${WHICH[which.by]} AND ended_at IS NULL ORDER BY id FOR UPDATE`,
      which.by === 'recurrence' ? [at] : [which.ids],
    );
    const changed: Id[] = [];
    const ready: Id[] = [];
    for (const assignment of assignments) {
      const left = await this.letGo(assignment, at);
      await this.reached.release(assignment, at);
      const joined = await this.reached.joiners(assignment, at);
      await this.settle(joined.known);
      if (left + joined.grounds > 0) changed.push(assignment.id);
      ready.push(...joined.ready);
    }
    return { changed, ready };
  }

  /** Ends what assignments ask of a person who has it now by another way: a higher belt, or recognised learning. */
  async fulfil(personId: Id, at: Date): Promise<void> {
    const closed = await this.work.write<{ id: Id }>(
      `UPDATE training.ground m SET until_at = greatest(m.from_at, $1)
       FROM training.assignment a, training.enrolment e
       WHERE m.person_id = $2 AND m.until_at IS NULL AND a.id = m.assignment_id AND e.id = m.enrolment_id
         AND e.state <> 'completed' AND ${fulfilled('m.person_id', OF_ROW)}
       RETURNING m.enrolment_id AS id`,
      [at, personId],
    );
    await this.settle(closed.map((row) => row.id));
  }

  /** Brings dates up to date with the absences of these persons. */
  async followAbsences(personIds: readonly Id[]): Promise<void> {
    await this.settle(await this.dates.ofPersons(personIds));
  }

  /** Ends every ground that an assignment gave. */
  end(assignmentId: Id, at: Date): Promise<number> {
    return this.close('true', [assignmentId, at]);
  }

  /** `reground` for many: locks in one order first, then reads what is true under the locks. */
  async settle(enrolmentIds: readonly Id[]): Promise<void> {
    if (enrolmentIds.length === 0) return;
    await this.work.write(
      `SELECT count(*) FROM (SELECT FROM training.enrolment WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE) locked`,
      [enrolmentIds],
    );
    await this.work.write(
      `WITH told AS (
         SELECT i.id, bool_or(g.kind = 'assignment') AS assigned, count(g.kind) > 0 AS grounded, min(coalesce(g.moved_on, g.due_on)) AS due_on
         FROM unnest($1::uuid[]) AS i (id)
         LEFT JOIN training.ground g ON g.enrolment_id = i.id AND g.until_at IS NULL
         GROUP BY i.id)
       UPDATE training.enrolment e SET due_on = ${DUE}, state = ${SETTLED}
       FROM told t WHERE t.id = e.id AND e.state <> 'completed' AND (e.state, e.due_on) IS DISTINCT FROM (${SETTLED}, ${DUE})`,
      [enrolmentIds],
    );
  }

  private letGo(assignment: Reach, at: Date): Promise<number> {
    return this.close(
      `NOT EXISTS (SELECT FROM audiences.membership m JOIN training.assignment s ON s.id = $1
         WHERE m.audience_id = $3 AND m.person_id = g.person_id AND ${WITHIN_SCOPES})`,
      [assignment.id, at, assignment.audienceId],
    );
  }

  /** Ends grounds of assignment $1 at $2 where `condition` holds. */
  private async close(condition: string, values: readonly unknown[]): Promise<number> {
    const closed = await this.work.write<{ id: Id }>(
      `UPDATE training.ground g SET until_at = greatest(g.from_at, $2)
       WHERE g.assignment_id = $1 AND g.until_at IS NULL AND ${condition} RETURNING g.enrolment_id AS id`,
      values,
    );
    await this.settle(closed.map((row) => row.id));
    return closed.length;
  }
}

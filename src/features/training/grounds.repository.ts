import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Assignment } from './assignment';

/** What reaching did: grounds given, and new enrolments among them. */
export interface Reached {
  readonly grounds: number;
  readonly enrolled: number;
}

/** What decides whom an assignment reaches. */
export type Reach = Pick<
  Assignment,
  'id' | 'asks' | 'beltId' | 'trackId' | 'editionId' | 'audienceId' | 'dueOn' | 'joinerDays' | 'assignedAt'
>;

/** Whether member `m` holds at $1 an award that fulfils: of belt $2 by any way when $4 is 'belt', else by track $3. */
export function fulfilled($1: string, $2: string, $3: string, $4: string): string {
  return `EXISTS (
    SELECT FROM training.award w WHERE w.person_id = m.person_id AND w.belt_id = ${$2}
      AND (${$4} = 'belt' OR w.ground = 'recognition' OR w.track_id = ${$3})
      AND w.from_at <= ${$1} AND (w.until_at IS NULL OR w.until_at > ${$1})
      AND (w.revoked_at IS NULL OR w.revoked_at > ${$1}))`;
}

/** Since when an assignment made at $9 asks a member: since they joined, or since their last award of the belt ended. */
const ASKED_SINCE = `greatest(m.since, $9::timestamptz, (
  SELECT max(least(w.until_at, w.revoked_at)) FROM training.award w
  WHERE w.person_id = m.person_id AND w.belt_id = $5 AND least(w.until_at, w.revoked_at) <= $2))`;

/** Grounds and the enrolments that follow from them, in sets. The rules for one are in `enrolment.ts`. */
@Injectable()
export class Grounds {
  constructor(private readonly work: Work) {}

  /** Reaches every member of the audience there now, due on the assignment's date. */
  reachPresent(assignment: Reach, at: Date): Promise<Reached> {
    return this.reach(assignment, at, '$8::date', '$9::timestamptz', [assignment.dueOn, at]);
  }

  /**
   * Brings open assignments up to date with their audiences: who joined is reached, who left is let go.
   * @returns the assignments for which something changed
   */
  async follow(
    which: { readonly audienceIds: readonly Id[] } | { readonly beltIds: readonly Id[] },
    at: Date,
  ): Promise<readonly Id[]> {
    const [column, ids] = 'audienceIds' in which ? ['audience_id', which.audienceIds] : ['belt_id', which.beltIds];
    const assignments = await this.work.write<Reach>(
      `SELECT id, asks, belt_id AS "beltId", track_id AS "trackId", edition_id AS "editionId",
              audience_id AS "audienceId", due_on::text AS "dueOn", joiner_days AS "joinerDays", assigned_at AS "assignedAt"
       FROM training.assignment WHERE ${column} = ANY($1::uuid[]) AND ended_at IS NULL ORDER BY id FOR UPDATE`,
      [ids],
    );
    const changed: Id[] = [];
    for (const assignment of assignments) {
      const left = await this.letGo(assignment, at);
      const joined = await this.reachJoiners(assignment, at);
      if (left + joined.grounds > 0) changed.push(assignment.id);
    }
    return changed;
  }

  /** Ends every ground that an assignment gave. */
  end(assignmentId: Id, at: Date): Promise<number> {
    return this.close('true', [assignmentId, at]);
  }

  private letGo(assignment: Reach, at: Date): Promise<number> {
    return this.close(
      'NOT EXISTS (SELECT FROM audiences.membership m WHERE m.audience_id = $3 AND m.person_id = g.person_id)',
      [assignment.id, at, assignment.audienceId],
    );
  }

  private reachJoiners(assignment: Reach, at: Date): Promise<Reached> {
    const dueOn = `(${ASKED_SINCE} AT TIME ZONE 'UTC')::date + $8::integer`;
    return this.reach(assignment, at, dueOn, ASKED_SINCE, [assignment.joinerDays, assignment.assignedAt]);
  }

  private async reach(
    assignment: Reach,
    at: Date,
    dueOn: string,
    from: string,
    more: readonly unknown[],
  ): Promise<Reached> {
    const [row] = await this.work.write<Reached & { known: Id[] | null }>(
      `WITH reached AS (
         SELECT m.person_id, ${dueOn} AS due_on, ${from} AS from_at
         FROM audiences.membership m
         WHERE m.audience_id = $3
           AND NOT EXISTS (SELECT FROM training.ground g
                           WHERE g.assignment_id = $1 AND g.person_id = m.person_id AND g.until_at IS NULL)
           AND NOT ${fulfilled('$2', '$5', '$6', '$7')}),
       enrolled AS (
         INSERT INTO training.enrolment AS e (id, person_id, edition_id, state, due_on, enrolled_at)
         SELECT training.new_id($2), r.person_id, $4, 'assigned', r.due_on, $2 FROM reached r ORDER BY r.person_id
         ON CONFLICT (person_id, edition_id) DO UPDATE SET edition_id = e.edition_id
         RETURNING e.id, e.person_id, e.xmax = 0 AS fresh),
       grounded AS (
         INSERT INTO training.ground (enrolment_id, person_id, kind, assignment_id, due_on, from_at, recorded_at)
         SELECT e.id, e.person_id, 'assignment', $1, r.due_on, r.from_at, $2
         FROM enrolled e JOIN reached r ON r.person_id = e.person_id
         ON CONFLICT (assignment_id, person_id) WHERE until_at IS NULL AND assignment_id IS NOT NULL DO NOTHING
         RETURNING enrolment_id)
       SELECT (SELECT count(*) FROM grounded)::integer AS grounds,
              (SELECT count(*) FROM enrolled WHERE fresh)::integer AS enrolled,
              (SELECT array_agg(id) FROM enrolled WHERE NOT fresh) AS known`,
      [
        assignment.id,
        at,
        assignment.audienceId,
        assignment.editionId,
        assignment.beltId,
        assignment.trackId,
        assignment.asks,
        ...more,
      ],
    );
    if (row === undefined) throw new Error('Reaching answered nothing.');
    if (row.known !== null) await this.settle(row.known);
    return { grounds: row.grounds, enrolled: row.enrolled };
  }

  /** Ends grounds of assignment $1 at $2 where `condition` holds. */
  private async close(condition: string, values: readonly unknown[]): Promise<number> {
    const closed = await this.work.write<{ id: Id }>(
      `UPDATE training.ground g SET until_at = greatest(g.from_at, $2)
       WHERE g.assignment_id = $1 AND g.until_at IS NULL AND ${condition} RETURNING g.enrolment_id AS id`,
      values,
    );
    if (closed.length > 0) await this.settle(closed.map((row) => row.id));
    return closed.length;
  }

  /** `reground` for many: locks in one order first, then reads what is true under the locks. */
  private async settle(enrolmentIds: readonly Id[]): Promise<void> {
    await this.work.write(
      `SELECT count(*) FROM (SELECT FROM training.enrolment WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE) locked`,
      [enrolmentIds],
    );
    await this.work.write(
      `WITH told AS (
         SELECT i.id, bool_or(g.kind = 'assignment') AS assigned, count(g.kind) > 0 AS grounded, min(g.due_on) AS due_on
         FROM unnest($1::uuid[]) AS i (id)
         LEFT JOIN training.ground g ON g.enrolment_id = i.id AND g.until_at IS NULL
         GROUP BY i.id)
       UPDATE training.enrolment e SET due_on = t.due_on, state = CASE
         WHEN t.assigned THEN 'assigned' WHEN t.grounded OR e.started_at IS NOT NULL THEN 'voluntary' ELSE 'withdrawn' END
       FROM told t WHERE t.id = e.id AND e.state <> 'completed'`,
      [enrolmentIds],
    );
  }
}

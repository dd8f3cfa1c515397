import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Assignment } from './assignment';
import { DatesRepository } from './dates.repository';

/** What reaching did. */
export interface Reached {
  /** Grounds given, and new enrolments among them. */
  readonly grounds: number;
  readonly enrolled: number;
  /** Enrolments that were there before, or whose date absences move: their state is to be settled. */
  readonly known: readonly Id[];
  /** Enrolments that may be complete already, since they waited for acknowledgements only. */
  readonly ready: readonly Id[];
}

/** What decides whom an assignment reaches. */
export type Reach = Pick<
  Assignment,
  'id' | 'asks' | 'beltId' | 'trackId' | 'editionId' | 'audienceId' | 'dueOn' | 'joinerDays' | 'assignedAt'
>;

/** The belts of the rank of `belt` and above: each holds what it asks. */
export const reaching = (belt: string): string => `(
  SELECT higher.belt_id FROM curricula.belt_ladder asked JOIN curricula.belt_ladder higher ON higher.rank >= asked.rank
  WHERE asked.belt_id = ${belt})`;

/**
 * Whether member `m` holds at $1 an award that fulfils: of belt $2 or a higher one by any way when $4 is 'belt', else by
 * track $3 or recognised.
 */
export function fulfilled($1: string, $2: string, $3: string, $4: string): string {
  return `EXISTS (
    SELECT FROM training.award w WHERE w.person_id = m.person_id AND w.belt_id IN ${reaching($2)}
      AND (${$4} = 'belt' OR w.ground = 'recognition' OR w.track_id = ${$3})
      AND w.from_at <= ${$1} AND (w.until_at IS NULL OR w.until_at > ${$1})
      AND (w.revoked_at IS NULL OR w.revoked_at > ${$1}))`;
}

/** Since when an assignment asks a member: since they joined, or since their last award of the belt (or higher) ended. */
const ASKED_SINCE = `greatest(m.since, $8::timestamptz, (
  SELECT max(least(w.until_at, w.revoked_at)) FROM training.award w
  WHERE w.person_id = m.person_id AND w.belt_id IN ${reaching('$4')} AND least(w.until_at, w.revoked_at) <= $2))`;

const NOBODY: Reached = { grounds: 0, enrolled: 0, known: [], ready: [] };

/**
 * Gives everybody whom an assignment reaches their ground and enrolment, a statement per table. Those reached are set
 * down first in a temporary table of known size: after an import the statistics of the real ones are behind, and a plan
 * made for one person never ends for a hundred thousand.
 */
@Injectable()
export class ReachRepository {
  constructor(
    private readonly work: Work,
    private readonly dates: DatesRepository,
  ) {}

  /** The members of the audience there now, due on the assignment's date. */
  present(assignment: Reach, at: Date): Promise<Reached> {
    return this.reach(assignment, at, '$7::date', '$8::timestamptz', [assignment.dueOn, at]);
  }

  /** Members who joined since, due some days later. */
  joiners(assignment: Reach, at: Date): Promise<Reached> {
    const dueOn = `(${ASKED_SINCE} AT TIME ZONE 'UTC')::date + $7::integer`;
    return this.reach(assignment, at, dueOn, ASKED_SINCE, [assignment.joinerDays, assignment.assignedAt]);
  }

  private async reach(
    assignment: Reach,
    at: Date,
    dueOn: string,
    from: string,
    more: readonly unknown[],
  ): Promise<Reached> {
    const { id, audienceId, beltId, trackId, asks, editionId } = assignment;
    await this.work.write(
      `CREATE TEMPORARY TABLE IF NOT EXISTS reached (person_id uuid, due_on date, from_at timestamptz(3)) ON COMMIT DROP`,
    );
    await this.work.write('TRUNCATE reached');
    const reached = await this.work.affect(
      `INSERT INTO reached
       SELECT m.person_id, ${dueOn}, ${from} FROM audiences.membership m
       WHERE m.audience_id = $3
         AND NOT EXISTS (SELECT FROM training.ground g
                         WHERE g.assignment_id = $1 AND g.person_id = m.person_id AND g.until_at IS NULL)
         AND NOT ${fulfilled('$2', '$4', '$5', '$6')}`,
      [id, at, audienceId, beltId, trackId, asks, ...more],
    );
    if (reached === 0) return NOBODY;
    await this.work.write('ANALYZE reached');
    const { enrolled, known } = await this.enrol(editionId, at);
    const grounds = await this.work.affect(
      `INSERT INTO training.ground (enrolment_id, person_id, kind, assignment_id, due_on, from_at, recorded_at)
       SELECT e.id, r.person_id, 'assignment', $1, r.due_on, r.from_at, $2
       FROM reached r JOIN training.enrolment e ON e.person_id = r.person_id AND e.edition_id = $3
       ON CONFLICT (assignment_id, person_id) WHERE until_at IS NULL AND assignment_id IS NOT NULL DO NOTHING`,
      [id, at, editionId],
    );
    const moved = await this.dates.ofReached();
    return { grounds, enrolled, known: [...known, ...moved], ready: await this.acknowledged(editionId, at) };
  }

  /** Enrols those reached; whoever was enrolled before is locked, so that nobody settles them meanwhile. */
  private async enrol(editionId: Id, at: Date): Promise<Pick<Reached, 'enrolled' | 'known'>> {
    const [row] = await this.work.write<{ enrolled: number; known: Id[] | null }>(
      `WITH enrolled AS (
         INSERT INTO training.enrolment AS e (id, person_id, edition_id, state, due_on, enrolled_at)
         SELECT training.new_id($2), r.person_id, $1, 'assigned', r.due_on, $2 FROM reached r ORDER BY r.person_id
         ON CONFLICT (person_id, edition_id) DO UPDATE SET edition_id = e.edition_id
         RETURNING e.id, e.xmax = 0 AS fresh)
       SELECT count(*) FILTER (WHERE fresh)::integer AS enrolled, array_agg(id) FILTER (WHERE NOT fresh) AS known
       FROM enrolled`,
      [editionId, at],
    );
    return { enrolled: row?.enrolled ?? 0, known: row?.known ?? [] };
  }

  /** What those reached acknowledged before counts; answers whose modules are thereby, perhaps, all complete. */
  private async acknowledged(editionId: Id, at: Date): Promise<readonly Id[]> {
    const [asked] = await this.work.read<{ all: boolean }>(
      `SELECT bool_and(kind = 'acknowledgement') AS all FROM curricula.modules WHERE edition_id = $1
       HAVING bool_or(kind = 'acknowledgement')`,
      [editionId],
    );
    if (asked === undefined) return [];
    const rows = await this.work.write<{ id: Id }>(
      `WITH done AS (
         INSERT INTO training.progress AS p (enrolment_id, module_id, completed_at)
         SELECT e.id, m.module_id, $2::timestamptz FROM reached r
         JOIN training.enrolment e ON e.person_id = r.person_id AND e.edition_id = $1 AND e.state <> 'completed'
         JOIN rules.acknowledged_at($2) k ON k.person_id = r.person_id
         JOIN curricula.modules m ON m.edition_id = $1 AND m.document_id = k.document_id
         ON CONFLICT (enrolment_id, module_id) DO UPDATE SET completed_at = excluded.completed_at
         WHERE p.completed_at IS NULL RETURNING enrolment_id)
       SELECT DISTINCT enrolment_id AS id FROM done WHERE $3 ORDER BY 1`,
      [editionId, at, asked.all],
    );
    return rows.map((row) => row.id);
  }
}

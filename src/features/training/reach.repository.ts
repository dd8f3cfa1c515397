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
  | 'id'
  | 'asks'
  | 'beltId'
  | 'trackId'
  | 'editionId'
  | 'audienceId'
  | 'dueOn'
  | 'joinerDays'
  | 'everyMonths'
  | 'yearlyOn'
  | 'assignedAt'
>;

/** What an assignment asks, as it stands in a statement: its fields and the present instant, each a parameter. */
export interface AskedInSql {
  readonly at: string;
  readonly belt: string;
  readonly track: string;
  readonly asks: string;
  readonly months: string;
  readonly yearly: string;
  readonly days: string;
}

const FROM = `(w.from_at AT TIME ZONE 'UTC')::date`;

/** When award `w` is to be earned again: by recurrence, or because its own time ends; null: never. */
function renewOn({ months, yearly }: AskedInSql): string {
  return `least(training.renew_on(${FROM}, ${months}::integer, ${yearly}::text), (w.until_at AT TIME ZONE 'UTC')::date)`;
}

/** From when on award `w` may be earned again. */
function opens(asked: AskedInSql): string {
  return `training.renewal_opens(${FROM}, ${renewOn(asked)}, ${asked.days}::integer)`;
}

/** The belts of the rank of `belt` and above: each holds what it asks. */
const reaching = (belt: string): string => `(
  SELECT higher.belt_id FROM curricula.belt_ladder asked JOIN curricula.belt_ladder higher ON higher.rank >= asked.rank
  WHERE asked.belt_id = ${belt})`;

/**
 * Awards `w` in force of `person` that fulfil: of the belt or a higher one by any way when a belt is asked for, else by
 * the track or recognised.
 */
function awards(person: string, { at, belt, track, asks }: AskedInSql): string {
  return `FROM training.award w WHERE w.person_id = ${person} AND w.belt_id IN ${reaching(belt)}
      AND (${asks} = 'belt' OR w.ground = 'recognition' OR w.track_id = ${track})
      AND w.from_at <= ${at} AND (w.until_at IS NULL OR coalesce(w.lapses_at, w.until_at) > ${at})
      AND (w.revoked_at IS NULL OR w.revoked_at > ${at})`;
}

/** Whether `person` holds what is asked for; not any more from so many days before it is to be earned again. */
export function fulfilled(person: string, asked: AskedInSql): string {
  const opening = `coalesce(${opens(asked)}, 'infinity'::date)`;
  return `EXISTS (SELECT ${awards(person, asked)} AND ${opening} > (${asked.at}::timestamptz AT TIME ZONE 'UTC')::date)`;
}

const ASKED: AskedInSql = { at: '$2', belt: '$4', track: '$5', asks: '$6', months: '$7', yearly: '$8', days: '$9' };

const ENDED = 'least(coalesce(w.lapses_at, w.until_at), w.revoked_at)';

/** Since when an assignment lacks a member: since they joined, or since their last award of the belt (or higher) ended. */
const LACKED_SINCE = `greatest(m.since, $10::timestamptz, (
  SELECT max(${ENDED}) FROM training.award w
  WHERE w.person_id = m.person_id AND w.belt_id IN ${reaching('$4')} AND ${ENDED} <= $2))`;

/** Since when it asks them: since then, or since the time came to earn it again. */
const ASKED_SINCE = `greatest(${LACKED_SINCE}, (
  SELECT max(${opens(ASKED)})::timestamp AT TIME ZONE 'UTC' ${awards('m.person_id', ASKED)}))`;

/** When it is due for them: some days later, or when the award they hold is to be earned again. */
const ASKED_UNTIL = `greatest((${LACKED_SINCE} AT TIME ZONE 'UTC')::date + $9::integer, (
  SELECT max(${renewOn(ASKED)}) ${awards('m.person_id', ASKED)}))`;

/** Member `m` is one of those whom assignment `s` reaches. */
export const WITHIN_SCOPES = `(s.scopes IS NULL OR EXISTS (SELECT FROM people.directory d
           WHERE d.person_id = m.person_id AND access.reaches_person(s.scopes, d.legal_entity, d.department)))`;

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
    return this.reach(assignment, at, '$11::date', '$10::timestamptz', [at, assignment.dueOn]);
  }

  /** Members who joined since, or whose time has come again, due some days later. */
  joiners(assignment: Reach, at: Date): Promise<Reached> {
    return this.reach(assignment, at, ASKED_UNTIL, ASKED_SINCE, [assignment.assignedAt]);
  }

  /** Ends the grounds of completed enrolments whose members are asked again. */
  async release(assignment: Reach, at: Date): Promise<number> {
    return this.work.affect(
      `UPDATE training.ground g SET until_at = greatest(g.from_at, $2)
       FROM training.enrolment e
       WHERE g.assignment_id = $1 AND g.until_at IS NULL AND e.id = g.enrolment_id AND e.state = 'completed'
         AND $3::uuid IS NOT NULL AND NOT ${fulfilled('g.person_id', ASKED)}`,
      this.parameters(assignment, at),
    );
  }

  private async reach(
    assignment: Reach,
    at: Date,
    dueOn: string,
    from: string,
    more: readonly unknown[],
  ): Promise<Reached> {
    const { id, editionId } = assignment;
    await this.work.write(
      `CREATE TEMPORARY TABLE IF NOT EXISTS reached (person_id uuid, due_on date, from_at timestamptz(3),
         edition_id uuid) ON COMMIT DROP`,
    );
    await this.work.write('TRUNCATE reached');
    const reached = await this.work.affect(
      `INSERT INTO reached
       SELECT m.person_id, ${dueOn}, ${from}, s.edition_id FROM audiences.membership m
       JOIN training.assignment s ON s.id = $1
       WHERE m.audience_id = $3
         AND ${WITHIN_SCOPES}
         AND NOT EXISTS (SELECT FROM training.ground g
                         WHERE g.assignment_id = $1 AND g.person_id = m.person_id AND g.until_at IS NULL)
         AND NOT EXISTS (SELECT FROM training.ground g
                         WHERE g.assignment_id = $1 AND g.person_id = m.person_id AND g.let_off)
         AND NOT ${fulfilled('m.person_id', ASKED)}`,
      [...this.parameters(assignment, at), ...more],
    );
    if (reached === 0) return NOBODY;
    await this.work.write('ANALYZE reached');
    await this.keepBegun(assignment);
    const { enrolled, known } = await this.enrol(at);
    const met = await this.dropMet(assignment, at);
    const grounds = await this.work.affect(
      `INSERT INTO training.ground (enrolment_id, person_id, kind, assignment_id, due_on, from_at, recorded_at)
       SELECT e.id, r.person_id, 'assignment', $1, r.due_on, r.from_at, $2
       FROM reached r
       JOIN training.enrolment e ON e.person_id = r.person_id AND e.edition_id = r.edition_id AND e.state <> 'completed'
       ON CONFLICT (assignment_id, person_id) WHERE until_at IS NULL AND assignment_id IS NOT NULL DO NOTHING`,
      [id, at],
    );
    const moved = await this.dates.ofReached();
    return {
      grounds,
      enrolled: enrolled - met,
      known: [...known, ...moved],
      ready: await this.acknowledged(editionId, at),
    };
  }

  /** Whoever is on an earlier edition of the track stays there: nobody learns two at once. */
  private async keepBegun({ trackId, editionId }: Reach): Promise<void> {
    await this.work.write(
      `UPDATE reached r SET edition_id = e.edition_id
       FROM curricula.published c JOIN training.enrolment e ON e.edition_id = c.edition_id
       WHERE c.track_id = $1 AND c.edition_id <> $2 AND e.person_id = r.person_id AND e.state IN ('assigned', 'voluntary')`,
      [trackId, editionId],
    );
  }

  private parameters(assignment: Reach, at: Date): readonly unknown[] {
    const { id, audienceId, beltId, trackId, asks, everyMonths, yearlyOn, joinerDays } = assignment;
    return [id, at, audienceId, beltId, trackId, asks, everyMonths, yearlyOn, joinerDays];
  }

  /** Enrols those reached; whoever was enrolled before is locked, so that nobody settles them meanwhile. */
  private async enrol(at: Date): Promise<Pick<Reached, 'enrolled' | 'known'>> {
    const [row] = await this.work.write<{ enrolled: number; known: Id[] | null }>(
      `WITH enrolled AS (
         INSERT INTO training.enrolment AS e (id, person_id, edition_id, state, due_on, enrolled_at)
         SELECT training.new_id($1), r.person_id, r.edition_id, 'assigned', r.due_on, $1 FROM reached r ORDER BY r.person_id
         ON CONFLICT (person_id, edition_id) WHERE state <> 'completed' DO UPDATE SET edition_id = e.edition_id
         RETURNING e.id, e.xmax = 0 AS fresh)
       SELECT count(*) FILTER (WHERE fresh)::integer AS enrolled, array_agg(id) FILTER (WHERE NOT fresh) AS known
       FROM enrolled`,
      [at],
    );
    return { enrolled: row?.enrolled ?? 0, known: row?.known ?? [] };
  }

  /** Whoever completed while we waited for their row needs no further enrolment; answers how many were made for them. */
  private async dropMet(assignment: Reach, at: Date): Promise<number> {
    const met = await this.work.write<{ id: Id }>(
      `DELETE FROM reached r WHERE $1::uuid IS NOT NULL AND $3::uuid IS NOT NULL
         AND ${fulfilled('r.person_id', ASKED)} RETURNING r.person_id AS id`,
      this.parameters(assignment, at),
    );
    if (met.length === 0) return 0;
    return this.work.affect(
      `DELETE FROM training.enrolment e WHERE e.edition_id = $1 AND e.person_id = ANY($2::uuid[]) AND e.enrolled_at = $3
         AND e.state = 'assigned' AND e.started_at IS NULL
         AND NOT EXISTS (SELECT FROM training.ground g WHERE g.enrolment_id = e.id)`,
      [assignment.editionId, met.map(({ id }) => id), at],
    );
  }

  /** What those reached acknowledged before counts; answers whose modules are thereby, perhaps, all complete. */
  private async acknowledged(editionId: Id, at: Date): Promise<readonly Id[]> {
    const [asked] = await this.work.read<{ all: boolean }>(
      `SELECT bool_and(kind = 'acknowledgement' OR choice IS NOT NULL) AS all FROM curricula.modules WHERE edition_id = $1
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

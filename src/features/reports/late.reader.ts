import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { openSql } from '../council/public';
import type { LateStanding } from './late.dto';
import { Conditions, reachesSql } from '../../platform/database/conditions';
import { MINUTES_A_DAY } from './watch.repository';

/** Whom the list is about; absent fields ask for all. */
export interface LateFilter {
  readonly standing?: LateStanding | undefined;
  readonly track?: string | undefined;
  readonly department?: string | undefined;
  readonly legalEntity?: string | undefined;
  readonly under?: string | undefined;
  readonly managerId?: Id | undefined;
  readonly enrolmentIds?: readonly Id[] | undefined;
  /** How far whoever asks may see, as `access.reaches_person` takes it. */
  readonly reach: string | null;
  /** Legal entities of whose persons nothing is shown; and of whose progress nothing, so that nobody is told at risk. */
  readonly shut: readonly string[];
  readonly progressShut: readonly string[];
}

export interface LateRow {
  readonly enrolmentId: Id;
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly legalEntity: string | null;
  readonly department: string | null;
  readonly managerId: Id | null;
  readonly manager: string | null;
  readonly managerName: string | null;
  readonly managerNames: Record<string, string> | null;
  readonly track: string;
  readonly trackNames: Readonly<Record<string, string>>;
  readonly belt: string;
  readonly standing: LateStanding;
  readonly dueOn: string;
  readonly remainingMinutes: number | null;
  readonly workingDays: number;
  readonly lastActAt: Date | null;
  readonly reminded: boolean;
}

/** $1 the present instant, $2 its date, $3 the legal entities whose progress is kept back. */
const AWAY = 'SELECT FROM people.away_at($1) a WHERE a.person_id = w.person_id';

/** Rows of the watch in the order of the page, by what costs next to nothing to ask. */
const CANDIDATES = `SELECT w.enrolment_id, w.person_id, w.due_on, e.edition_id FROM reports.watch w
  JOIN training.enrolments e ON e.enrolment_id = w.enrolment_id AND e.state = 'assigned' AND e.due_on = w.due_on
  JOIN people.directory d ON d.person_id = w.person_id`;

/** What each of them is now: `still` says whether it is late or at risk. */
const ROWS = `SELECT w.enrolment_id AS "enrolmentId", w.person_id AS "personId", d.external_id AS "externalId",
    d.given_name AS "givenName", d.family_name AS "familyName", d.names, d.legal_entity AS "legalEntity", d.department,
    d.manager_id AS "managerId", m.external_id AS manager, m.given_name || ' ' || m.family_name AS "managerName",
    m.names AS "managerNames",
    c.track_code AS track, c.names AS "trackNames", c.belt_code AS belt,
    CASE WHEN EXISTS (${AWAY}) THEN 'away' WHEN w.due_on < $2::date THEN 'late' ELSE 'at-risk' END AS standing,
    w.due_on::text AS "dueOn", CASE WHEN ${openSql('d.legal_entity', '$3')} THEN s.minutes END AS "remainingMinutes", k.days AS "workingDays", CASE WHEN ${openSql('d.legal_entity', '$3')} THEN s.last_act_at END AS "lastActAt",
    EXISTS (SELECT FROM reports.reminder r WHERE r.person_id = w.person_id AND r.on_date = $2::date) AS reminded,
    w.due_on < $2::date OR s.minutes > ${MINUTES_A_DAY} * k.days AS still
  FROM candidate w
  JOIN people.directory d ON d.person_id = w.person_id
  JOIN curricula.published c ON c.edition_id = w.edition_id
  LEFT JOIN people.directory m ON m.person_id = d.manager_id
  CROSS JOIN LATERAL (
    SELECT ceil(s.remaining_seconds / 60.0)::integer AS minutes, s.last_act_at FROM training.standings s
    WHERE s.enrolment_id = w.enrolment_id OFFSET 0) s
  CROSS JOIN LATERAL (
    SELECT reports.working_days(w.person_id, $2::date, w.due_on, d.work_week, d.shifts) AS days OFFSET 0) k
  ORDER BY w.due_on, w.enrolment_id`;

type Cursor = readonly [string, Id];

/** Rows read at once, at most. */
const MOST = 2000;

/** Who is late, at risk, or would be were they not away: the earliest date first. */
@Injectable()
export class LateReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  async page(filter: LateFilter, after: string | undefined, limit: number): Promise<Page<LateRow>> {
    const cursor = decodeCursor(after, ['date', 'id']);
    const rows = await this.rows(filter, cursor as Cursor | null, limit + 1);
    return pageOf(rows, limit, (row) => [row.dueOn, row.enrolmentId]);
  }

  /** All rows, read by the thousand. */
  async *all(filter: LateFilter): AsyncGenerator<LateRow> {
    const batch = 1000;
    for (let cursor: Cursor | null = null; ;) {
      const rows: readonly LateRow[] = await this.rows(filter, cursor, batch);
      yield* rows;
      const last = rows.at(-1);
      if (rows.length < batch || last === undefined) return;
      cursor = [last.dueOn, last.enrolmentId];
    }
  }

  /** What the watch names is looked at again; where too few are left, the next are read. */
  private async rows(filter: LateFilter, after: Cursor | null, limit: number): Promise<readonly LateRow[]> {
    const found: LateRow[] = [];
    for (let [from, count] = [after, limit]; ; count = Math.min(count * 2, MOST)) {
      const rows = await this.candidates(filter, from, count);
      for (const { still, ...row } of rows) if (still) found.push(row);
      const last = rows.at(-1);
      if (last === undefined || rows.length < count || found.length >= limit) return found.slice(0, limit);
      from = [last.dueOn, last.enrolmentId];
    }
  }

  /** Only what is asked stands in the statement, so that PostgreSQL plans for what is asked. */
  private candidates(filter: LateFilter, cursor: Cursor | null, limit: number): Promise<(LateRow & Still)[]> {
    const now = this.clock.now();
    const where = new Conditions([now, dateOf(now), filter.progressShut]);
    where.add('w.risky');
    where.add(`(w.due_on < $2::date OR ${openSql('d.legal_entity', '$3')})`);
    where.add((p) => openSql('d.legal_entity', p), filter.shut);
    reachesSql(where, filter.reach, 'd.legal_entity', 'd.department');
    reachesSql(where, filter.reach, 'w.legal_entity', 'w.department');
    where.given(
      (p) => `e.edition_id IN (SELECT c.edition_id FROM curricula.published c WHERE c.track_code = ${p})`,
      filter.track,
    );
    where.given((p) => `d.department = ${p} AND w.department = ${p}`, filter.department);
    where.given((p) => `d.legal_entity = ${p} AND w.legal_entity = ${p}`, filter.legalEntity);
    where.given((p) => `d.manager_id = ${p}::uuid`, filter.managerId);
    where.given((p) => `w.enrolment_id = ANY(${p}::uuid[])`, filter.enrolmentIds);
    where.given((p) => `w.person_id IN (SELECT u.person_id FROM people.under(${p}) u)`, filter.under);
    if (filter.standing === 'away') where.add('w.person_id IN (SELECT a.person_id FROM people.away_at($1) a)');
    else if (filter.standing !== undefined) {
      where.add(`NOT EXISTS (${AWAY})`);
      where.add(filter.standing === 'late' ? 'w.due_on < $2::date' : 'w.due_on >= $2::date');
    }
    if (cursor !== null)
      where.add(
        `(w.due_on, w.enrolment_id) > (${where.parameter(cursor[0])}::date, ${where.parameter(cursor[1])}::uuid)`,
      );
    return this.work.read<LateRow & Still>(
      `WITH candidate AS MATERIALIZED (${CANDIDATES} WHERE ${where.sql()}
         ORDER BY w.due_on, w.enrolment_id LIMIT ${where.parameter(limit)}) ${ROWS}`,
      where.values,
    );
  }
}

interface Still {
  readonly still: boolean;
}

import { Injectable } from '@nestjs/common';
import { dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Council, openSql } from '../council/public';
import type { EnrolmentState } from '../training/public';

/** Which enrolments a report is about; absent fields ask for all. */
export interface ReportFilter {
  readonly track?: string | undefined;
  readonly state?: string | undefined;
  readonly department?: string | undefined;
  readonly late?: boolean | undefined;
  /** How far whoever asks may see, as `access.reaches_person` takes it. */
  readonly reach: string | null;
}

/** One person on one track. */
export interface ReportRow {
  readonly enrolmentId: Id;
  readonly personId: Id;
  readonly externalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly names: Readonly<Record<string, string>>;
  readonly department: string | null;
  readonly track: string;
  readonly trackNames: Readonly<Record<string, string>>;
  readonly belt: string;
  readonly state: EnrolmentState;
  readonly enrolledAt: Date;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly dueOn: string | null;
  /** What stands for them: `extension`, `module-waiver`, `date-waiver`. */
  readonly excused: readonly string[];
  readonly late: boolean;
  readonly away: boolean;
}

/** Assigned, and the date has passed; whoever is away is never late. */
const LATE = `e.state = 'assigned' AND coalesce(e.due_on < $1::date, false) AND w.person_id IS NULL`;

/** Legal entities of whose persons nothing is shown here, by what it would say. */
export interface Shut {
  readonly mandatory: readonly string[];
  readonly voluntary: readonly string[];
}

/** Who is how far, for HR: active persons, the earliest date first, those without a date last. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly council: Council,
  ) {}

  /** What works-council mode keeps from whoever asks. */
  async shut(purpose: 'report' | 'audit'): Promise<Shut> {
    const mandatory = await this.council.lens('training-mandatory', purpose);
    const voluntary = await this.council.lens('training-voluntary', purpose);
    return { mandatory: mandatory.shut, voluntary: voluntary.shut };
  }

  async page(filter: ReportFilter, shut: Shut, after: string | undefined, limit: number): Promise<Page<ReportRow>> {
    const cursor = decodeCursor(after, ['text', 'id']);
    const rows = await this.rows(
      filter,
      shut,
      cursor === null ? null : [dateIn(cursor[0]), String(cursor[1])],
      limit + 1,
    );
    return pageOf(rows, limit, (row) => [row.dueOn ?? NO_DATE, row.enrolmentId]);
  }

  /** All rows, read by the thousand. */
  async *all(filter: ReportFilter, shut: Shut): AsyncGenerator<ReportRow> {
    const batch = 1000;
    for (let cursor: readonly [string, string] | null = null; ;) {
      const rows: readonly ReportRow[] = await this.rows(filter, shut, cursor, batch);
      yield* rows;
      const last = rows.at(-1);
      if (rows.length < batch || last === undefined) return;
      cursor = [last.dueOn ?? NO_DATE, last.enrolmentId];
    }
  }

  private rows(
    filter: ReportFilter,
    shut: Shut,
    cursor: readonly [string, string] | null,
    limit: number,
  ): Promise<readonly ReportRow[]> {
    return this.work.read<ReportRow>(
      `SELECT e.enrolment_id AS "enrolmentId", d.person_id AS "personId", d.external_id AS "externalId",
              d.given_name AS "givenName", d.family_name AS "familyName", d.names, d.department, c.track_code AS track,
              c.names AS "trackNames", c.belt_code AS belt, e.state, e.enrolled_at AS "enrolledAt",
              e.started_at AS "startedAt", e.completed_at AS "completedAt", e.due_on::text AS "dueOn",
              ARRAY(SELECT DISTINCT x.kind FROM awards.excuses x WHERE x.enrolment_id = e.enrolment_id ORDER BY 1) AS excused,
              ${LATE} AS late, w.person_id IS NOT NULL AS away
       FROM training.enrolments e
       JOIN people.directory d ON d.person_id = e.person_id
       JOIN curricula.published c ON c.edition_id = e.edition_id
       LEFT JOIN people.away_at($9) w ON w.person_id = e.person_id
       WHERE ($2::text IS NULL OR c.track_code = $2)
         AND ($3::text IS NULL OR e.state = $3)
         AND ($4::text IS NULL OR d.department = $4)
         AND ($5::boolean IS NULL OR (${LATE}) = $5)
         AND ($5::boolean IS DISTINCT FROM true OR coalesce(e.due_on, 'infinity'::date) < $1)
         AND CASE WHEN e.due_on IS NULL THEN ${openSql('d.legal_entity', '$12')} ELSE ${openSql('d.legal_entity', '$11')} END
         AND ($6::date IS NULL OR (coalesce(e.due_on, 'infinity'::date), e.enrolment_id) > ($6, $7::uuid))
         AND access.reaches_person($10::jsonb, d.legal_entity, d.department)
       ORDER BY coalesce(e.due_on, 'infinity'::date), e.enrolment_id LIMIT $8`,
      [
        dateOf(this.clock.now()),
        filter.track ?? null,
        filter.state ?? null,
        filter.department ?? null,
        filter.late ?? null,
        cursor?.[0] ?? null,
        cursor?.[1] ?? null,
        limit,
        this.clock.now(),
        filter.reach,
        shut.mandatory,
        shut.voluntary,
      ],
    );
  }
}

const NO_DATE = 'infinity';

function dateIn(value: string | number | undefined): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : NO_DATE;
}

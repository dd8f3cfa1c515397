import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { Work } from '../../platform/database/work';
import type { Hours } from './calendar';

export interface AbsenceView {
  readonly id: Id;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

export interface ShiftExceptionView {
  readonly on: CalendarDate;
  readonly hours: readonly Hours[];
  readonly statedBy: 'hr' | 'person' | 'import';
}

const ABSENCE = `id, from_on::text AS "from", until_on::text AS until`;

/** Absences and exceptions of one person. */
@Injectable()
export class CalendarReader {
  constructor(private readonly work: Work) {}

  /** Absences, the latest first. */
  async absences(personId: Id, after: string | undefined, limit: number): Promise<Page<AbsenceView>> {
    const cursor = decodeCursor(after, ['date']);
    const rows = await this.work.read<AbsenceView>(
      `SELECT ${ABSENCE} FROM people.absence WHERE person_id = $1 AND ($2::date IS NULL OR from_on < $2)
       ORDER BY from_on DESC LIMIT $3`,
      [personId, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.from]);
  }

  /** Absences that are not over, the earliest first, at most a hundred. */
  absencesFrom(personId: Id, from: CalendarDate): Promise<readonly AbsenceView[]> {
    return this.work.read(
      `SELECT ${ABSENCE} FROM people.absence WHERE person_id = $1 AND until_on >= $2::date ORDER BY from_on LIMIT 100`,
      [personId, from],
    );
  }

  /** Exceptions from a date on, the earliest first. */
  async exceptions(
    personId: Id,
    from: CalendarDate,
    after: string | undefined,
    limit: number,
  ): Promise<Page<ShiftExceptionView>> {
    const cursor = decodeCursor(after, ['date']);
    const rows = await this.work.read<ShiftExceptionView>(
      `SELECT on_date::text AS "on", hours, stated_by AS "statedBy" FROM people.shift_exception
       WHERE person_id = $1 AND on_date >= $2::date AND ($3::date IS NULL OR on_date > $3)
       ORDER BY on_date LIMIT $4`,
      [personId, from, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.on]);
  }

  /** The calendar date where the person is. */
  async today(personId: Id, now: Date): Promise<CalendarDate> {
    const [row] = await this.work.read<{ today: string }>(
      `SELECT ($2::timestamptz AT TIME ZONE time_zone)::date::text AS today FROM people.person WHERE id = $1`,
      [personId, now],
    );
    return row?.today ?? now.toISOString().slice(0, 10);
  }
}

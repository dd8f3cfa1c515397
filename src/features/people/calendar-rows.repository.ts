import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { AbsencesService } from './absences.service';
import type { Hours } from './calendar';

export interface AbsenceRow {
  readonly row: number;
  readonly externalId: string;
  readonly from: string;
  readonly until: string;
}

export interface ExceptionRow {
  readonly row: number;
  readonly externalId: string;
  readonly on: string;
  readonly hours: readonly Hours[];
}

/** A row that can't be taken. */
export interface CalendarRowFault {
  readonly row: number;
  readonly column: 'external_id' | 'from';
  readonly code: string;
}

const GIVEN = '(id uuid, row integer, external_id text, from_on date, until_on date)';

/** Absences and exceptions of many, in sets, in the ambient transaction: all, or faults and nothing. */
@Injectable()
export class CalendarRows {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly absences: AbsencesService,
  ) {}

  /** Records absences; one that is known exactly so is left as it is. Answers faults, or how many are new. */
  async record(rows: readonly AbsenceRow[]): Promise<{ added: number; faults: readonly CalendarRowFault[] }> {
    const given = JSON.stringify(
      rows.map((row) => ({
        id: newId(),
        row: row.row,
        external_id: row.externalId,
        from_on: row.from,
        until_on: row.until,
      })),
    );
    const faults = await this.work.read<CalendarRowFault>(
      `WITH given AS (SELECT g.*, p.id AS person_id FROM jsonb_to_recordset($1::jsonb) AS g ${GIVEN}
         LEFT JOIN people.person p ON p.external_id = g.external_id AND p.active)
       SELECT row, 'external_id' AS column, 'calendar-unknown-person' AS code FROM given WHERE person_id IS NULL
       UNION ALL
       SELECT DISTINCT g.row, 'from', 'calendar-overlap' FROM given g
       WHERE EXISTS (SELECT FROM given o WHERE o.person_id = g.person_id AND o.row < g.row
                       AND o.from_on <= g.until_on AND o.until_on >= g.from_on)
          OR EXISTS (SELECT FROM people.absence a WHERE a.person_id = g.person_id
                       AND a.from_on <= g.until_on AND a.until_on >= g.from_on
                       AND (a.from_on, a.until_on) <> (g.from_on, g.until_on))
       ORDER BY 1`,
      [given],
    );
    if (faults.length > 0) return { added: 0, faults };
    const added = await this.work.write<{ person_id: Id }>(
      `INSERT INTO people.absence (id, person_id, from_on, until_on, recorded_at)
       SELECT g.id, p.id, g.from_on, g.until_on, $2 FROM jsonb_to_recordset($1::jsonb) AS g ${GIVEN}
       JOIN people.person p ON p.external_id = g.external_id AND p.active
       ON CONFLICT (person_id, from_on) DO NOTHING RETURNING person_id`,
      [given, this.clock.now()],
    );
    if (added.length > 0) await this.absences.tell([...new Set(added.map((row) => row.person_id))]);
    return { added: added.length, faults };
  }

  /** States exceptions to shifts. Answers faults, or how many days are stated. */
  async state(rows: readonly ExceptionRow[]): Promise<{ added: number; faults: readonly CalendarRowFault[] }> {
    const given = JSON.stringify(
      rows.map(({ row, externalId, on, hours }) => ({ row, external_id: externalId, on_date: on, hours })),
    );
    const shape = '(row integer, external_id text, on_date date, hours jsonb)';
    const faults = await this.work.read<CalendarRowFault>(
      `SELECT g.row, 'external_id' AS column, 'calendar-unknown-person' AS code FROM jsonb_to_recordset($1::jsonb) AS g ${shape}
       WHERE NOT EXISTS (SELECT FROM people.person p WHERE p.external_id = g.external_id AND p.active) ORDER BY 1`,
      [given],
    );
    if (faults.length > 0) return { added: 0, faults };
    const added = await this.work.affect(
      `INSERT INTO people.shift_exception (person_id, on_date, hours, stated_by, recorded_at)
       SELECT p.id, g.on_date, g.hours, 'import', $2 FROM jsonb_to_recordset($1::jsonb) AS g ${shape}
       JOIN people.person p ON p.external_id = g.external_id AND p.active
       ON CONFLICT (person_id, on_date) DO UPDATE
       SET hours = excluded.hours, stated_by = excluded.stated_by, recorded_at = excluded.recorded_at`,
      [given, this.clock.now()],
    );
    return { added, faults };
  }
}

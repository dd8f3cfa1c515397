import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '../../kernel/clock';
import { Work } from '../../platform/database/work';
import { type AbsenceRow, CalendarRows, type ExceptionRow, type Hours, readHours } from '../people/public';
import { CsvFault, csvRecords, inspectCsv } from './csv-file';
import { FaultList } from './import-faults';
import { Header } from './import-joins';
import { importFaults } from './people-import.errors';

export interface CalendarReport {
  readonly rows: number;
  readonly added: number;
  readonly faults: FaultList;
}

type Applied = ReturnType<CalendarRows['record']>;
type Cell = (column: string) => string;

const FILE = 'file';
/** Rows of a file at most. */
const MOST = 100_000;

/** Absences and exceptions to shifts from one CSV file each, all or nothing. */
@Injectable()
export class CalendarImport {
  constructor(
    private readonly work: Work,
    private readonly rows: CalendarRows,
  ) {}

  /** Columns `external_id`, `from`, `until`, both days included. @throws Problem import-faults but in a dry run */
  absences(body: Readable, dryRun: boolean): Promise<CalendarReport> {
    const faults = new FaultList();
    const found: AbsenceRow[] = [];
    return this.take(body, ['external_id', 'from', 'until'], dryRun, faults, {
      read: (row, cell) => {
        const days = [day(cell, 'from', row, faults), day(cell, 'until', row, faults)] as const;
        if (days[0] === null || days[1] === null) return;
        if (days[1] < days[0]) faults.add({ file: FILE, row, column: 'until', code: 'ends-before' });
        else found.push({ row, externalId: cell('external_id'), from: days[0], until: days[1] });
      },
      apply: () => this.rows.record(found),
    });
  }

  /** Columns `external_id`, `date`, `from`, `until`; without hours: not at work; several rows of a day: several hours. */
  exceptions(body: Readable, dryRun: boolean): Promise<CalendarReport> {
    const faults = new FaultList();
    const found = new Map<string, ExceptionRow & { readonly hours: Hours[] }>();
    return this.take(body, ['external_id', 'date', 'from', 'until'], dryRun, faults, {
      read: (row, cell) => {
        const on = day(cell, 'date', row, faults);
        if (on === null) return;
        const [from, until] = [cell('from'), cell('until')];
        const hours = from === '' && until === '' ? null : readHours(`${from}-${until}`);
        if (hours === null && from + until !== '') {
          faults.add({ file: FILE, row, column: 'from', code: 'calendar-bad-hours' });
          return;
        }
        const externalId = cell('external_id');
        const key = `${externalId}\0${on}`;
        const known = found.get(key) ?? { row, externalId, on, hours: [] };
        if (hours !== null) known.hours.push(hours);
        found.set(key, known);
      },
      apply: () => this.rows.state([...found.values()]),
    });
  }

  private async take(
    body: Readable,
    columns: readonly string[],
    dryRun: boolean,
    faults: FaultList,
    { read, apply }: { readonly read: (row: number, cell: Cell) => void; readonly apply: () => Applied },
  ): Promise<CalendarReport> {
    const folder = await mkdtemp(join(tmpdir(), 'obi-calendar-'));
    try {
      const path = join(folder, 'file.csv');
      await pipeline(body, createWriteStream(path));
      const rows = await this.readAll(path, columns, faults, read);
      const refusal = new Error('dry run');
      const applied = await this.work
        .run(async () => {
          const answer = faults.total > 0 ? { added: 0, faults: [] } : await apply();
          for (const fault of answer.faults) faults.add({ file: FILE, ...fault });
          if (dryRun || faults.total > 0) throw Object.assign(refusal, { added: answer.added });
          return answer.added;
        })
        .catch((error: unknown) => {
          if (error !== refusal) throw error;
          return (error as Error & { added: number }).added;
        });
      if (faults.total > 0 && !dryRun) throw refused(faults);
      return { rows, added: applied, faults };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async readAll(
    path: string,
    columns: readonly string[],
    faults: FaultList,
    read: (row: number, cell: Cell) => void,
  ): Promise<number> {
    const file = await inspectCsv(FILE, path, { delimiter: ',' });
    let header: Header | null = null;
    let rows = 0;
    try {
      for await (const { row, cells } of csvRecords(file)) {
        if (header === null) {
          header = new Header(FILE, cells, faults);
          if (!header.demand(columns)) return 0;
          continue;
        }
        rows += 1;
        if (rows > MOST) {
          faults.add({ file: FILE, row, column: '', code: 'too-many-rows' });
          return rows;
        }
        const places = header;
        if (places.fits(row, cells)) read(row, (column) => (cells[places.place(column)] ?? '').trim());
      }
    } catch (error) {
      if (!(error instanceof CsvFault)) throw error;
      faults.add({ file: FILE, row: error.row, column: '', code: error.code });
    }
    if (header === null) new Header(FILE, [], faults).demand(columns);
    return rows;
  }
}

function day(cell: Cell, column: string, row: number, faults: FaultList): string | null {
  const text = cell(column);
  if (isCalendarDate(text) && text >= '1900-01-01' && text < '2200-01-01') return text;
  faults.add({ file: FILE, row, column, code: 'import-bad-date', params: { pattern: 'yyyy-MM-dd' } });
  return null;
}

function refused(faults: FaultList): Error {
  const pointed = faults.shown.map(({ row, column, code, params }) => ({
    pointer: `${row}/${column}`,
    code,
    ...(params === undefined ? {} : { params }),
  }));
  return importFaults({ total: faults.total }, { faults: pointed });
}

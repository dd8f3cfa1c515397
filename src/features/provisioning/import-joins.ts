import type { CalendarDate } from '../../kernel/clock';
import { type CsvFile, csvRecords } from './csv-file';
import { readDate } from './dates';
import type { FaultList } from './import-faults';
import type { JoinSpec } from './mapping';

/** What another file says for one key. */
export interface JoinedRow {
  /** The columns asked for, in their order; null where several ended and none was to be taken. */
  cells: readonly string[] | null;
  /** Since when the row is current; null when none is. */
  since: CalendarDate | null;
  /** The last day on which a row ended that is not current. */
  endedOn: CalendarDate | null;
}

/**
 * Reads a joined file into memory, only the columns asked for: by key one row, or the one that is current on a date (the
 * one that began last, among several). Null when the file lacks columns.
 */
export async function loadJoin(
  join: JoinSpec,
  file: CsvFile,
  columns: readonly string[],
  on: CalendarDate,
  faults: FaultList,
): Promise<ReadonlyMap<string, JoinedRow> | null> {
  const rows = new Map<string, JoinedRow>();
  const known = new Map<string, readonly string[]>();
  let header: Header | null = null;
  for await (const { row, cells } of csvRecords(file)) {
    if (header === null) {
      const dates = join.current === undefined ? [] : [join.current.from, join.current.to];
      header = new Header(file.name, cells, faults);
      if (!header.demand([join.key, ...dates, ...columns])) return null;
      continue;
    }
    if (!header.fits(row, cells)) continue;
    const key = (cells[header.place(join.key)] ?? '').trim();
    if (key === '') continue;
    const wanted = shared(
      known,
      columns.map((column) => cells[header?.place(column) ?? -1] ?? ''),
    );
    if (join.current !== undefined) {
      const days = daysOf(join.current, header, row, cells, faults);
      if (days !== null) keep(rows, key, wanted, days, join.current, on);
    } else if (rows.has(key)) {
      faults.add({ file: file.name, row, column: join.key, code: 'import-duplicate-key' });
    } else {
      rows.set(key, { cells: wanted, since: on, endedOn: null });
    }
  }
  if (header !== null) return rows;
  new Header(file.name, [], faults).demand([join.key]);
  return null;
}

/** Rows that say the same are kept once: a hundred thousand people share a few hundred departments. */
function shared(known: Map<string, readonly string[]>, cells: readonly string[]): readonly string[] {
  const key = cells.join('\0');
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, cells);
  return cells;
}

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

function daysOf(
  { from, to, date }: NonNullable<JoinSpec['current']>,
  header: Header,
  row: number,
  cells: readonly string[],
  faults: FaultList,
): Days | null {
  const [begin = '', end = ''] = [from, to].map((column) => (cells[header.place(column)] ?? '').trim());
  const days = { from: readDate(begin, date), to: end === '' ? null : readDate(end, date) };
  const bad = (column: string): void =>
    faults.add({ file: header.file, row, column, code: 'import-bad-date', params: { pattern: date } });
  if (days.from === null) bad(from);
  if (end !== '' && days.to === null) bad(to);
  return days.from === null || (end !== '' && days.to === null) ? null : { from: days.from, to: days.to };
}

function keep(
  rows: Map<string, JoinedRow>,
  key: string,
  cells: readonly string[],
  { from, to }: Days,
  { included, orLast }: NonNullable<JoinSpec['current']>,
  on: CalendarDate,
): void {
  const joined = rows.get(key) ?? { cells: null, since: null, endedOn: null };
  rows.set(key, joined);
  const open = to === null || to > on || (included && to === on);
  if (from <= on && open && (joined.since === null || from >= joined.since)) {
    joined.cells = cells;
    joined.since = from;
  }
  if (!open && (joined.endedOn === null || to >= joined.endedOn)) {
    joined.endedOn = to;
    if (orLast && joined.since === null) joined.cells = cells;
  }
}

/** The first row of a file: where each column stands. */
export class Header {
  private readonly places = new Map<string, number>();
  private readonly width: number;

  constructor(
    readonly file: string,
    cells: readonly string[],
    private readonly faults: FaultList,
  ) {
    this.width = cells.length;
    for (const [at, name] of cells.entries()) {
      if (!this.places.has(name.trim())) this.places.set(name.trim(), at);
      else this.places.set(name.trim(), -2);
    }
  }

  place(column: string): number {
    return this.places.get(column) ?? -1;
  }

  /** Whether each of these columns stands in the file once; faults otherwise. */
  demand(columns: readonly string[]): boolean {
    const missing = [...new Set(columns)].filter((column) => this.place(column) < 0);
    for (const column of missing) {
      const code = this.place(column) === -1 ? 'import-no-column' : 'import-column-twice';
      this.faults.add({ file: this.file, row: 1, column, code });
    }
    return missing.length === 0;
  }

  /** Whether a row has as many cells as the header; a fault otherwise. */
  fits(row: number, cells: readonly string[]): boolean {
    if (cells.length === this.width) return true;
    const params = { found: cells.length, expected: this.width };
    this.faults.add({ file: this.file, row, column: '', code: 'import-columns', params });
    return false;
  }
}

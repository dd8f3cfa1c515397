import { isCalendarDate } from '../../kernel/clock';
import type { Manner } from './phrasebook';
import { faultsOf, isManner, type Kind, LONGEST, type StatedEntry } from './wordlist';

/** The columns of a list as a file; only the first must be there. */
export const COLUMNS = ['phrase', 'match', 'instead', 'source', 'note', 'from', 'until'] as const;
export type Column = (typeof COLUMNS)[number];

/** Why a row can't be taken. `row` counts records with the header as 1, as a spreadsheet shows them. */
export interface RowFault {
  readonly row: number;
  readonly column: Column | '';
  readonly code: string;
}

export interface EntryRow extends StatedEntry {
  readonly row: number;
}

export interface ReadList {
  readonly rows: readonly EntryRow[];
  readonly faults: readonly RowFault[];
}

/** Cells that open as formulas do were given an apostrophe for spreadsheets, and lose it again. */
const plainCell = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');

/** Reads records, the first of them the header: every row, and every fault of it. */
export function readList(records: readonly (readonly string[])[], kind: Kind, now: Date): ReadList {
  const [header, ...rest] = records;
  if (header === undefined) return { rows: [], faults: [{ row: 1, column: '', code: 'file-empty' }] };
  const named = header.map((cell) => cell.trim().toLowerCase());
  if (!named.includes('phrase')) return { rows: [], faults: [{ row: 1, column: 'phrase', code: 'column-absent' }] };
  const doubled = COLUMNS.find((column) => named.indexOf(column) !== named.lastIndexOf(column));
  if (doubled !== undefined) return { rows: [], faults: [{ row: 1, column: doubled, code: 'column-doubled' }] };
  const rows: EntryRow[] = [];
  const faults: RowFault[] = [];
  const first = new Set<string>();
  rest.forEach((cells, at) => {
    const row = at + 2;
    const stated = Object.fromEntries(
      COLUMNS.map((column) => [column, named.includes(column) ? plainCell(cells[named.indexOf(column)] ?? '') : '']),
    ) as Record<Column, string>;
    const found = cellFaults(row, stated);
    const entry = entryOf(stated, now);
    if (found.length === 0)
      found.push(...faultsOf(entry, kind).map(({ field, code }) => ({ row, column: field, code })));
    const key = JSON.stringify([stated.phrase, stated.match, stated.from]);
    if (found.length === 0 && first.has(key)) found.push({ row, column: 'phrase', code: 'wordlist-row-doubled' });
    first.add(key);
    if (found.length > 0) faults.push(...found);
    else rows.push({ row, ...entry });
  });
  return { rows, faults };
}

function cellFaults(row: number, stated: Readonly<Record<Column, string>>): RowFault[] {
  const faults: RowFault[] = [];
  const say = (column: Column, code: string): void => void faults.push({ row, column, code });
  if (stated.phrase === '') say('phrase', 'required');
  for (const column of COLUMNS) {
    if (/[\0\uFFFD]/.test(stated[column])) say(column, stated[column].includes('\0') ? 'nul-character' : 'not-utf-8');
    if ([...stated[column]].length > (column === 'note' || column === 'source' ? 1000 : LONGEST))
      say(column, 'cell-too-long');
  }
  if (stated.match !== '' && !isManner(stated.match)) say('match', 'not-a-manner');
  for (const column of ['from', 'until'] as const) {
    if (stated[column] !== '' && !(isCalendarDate(stated[column]) && stated[column] < '2200'))
      say(column, 'not-a-date');
  }
  return faults;
}

function entryOf(stated: Readonly<Record<Column, string>>, now: Date): StatedEntry {
  const said = (column: Column): string | null => (stated[column] === '' ? null : stated[column]);
  const instant = (date: string): Date => new Date(`${date}T00:00:00.000Z`);
  return {
    phrase: stated.phrase,
    match: (said('match') ?? 'word') as Manner,
    instead: said('instead'),
    source: said('source'),
    note: said('note'),
    from: stated.from === '' ? now : instant(stated.from),
    until: stated.until === '' ? null : instant(stated.until),
  };
}

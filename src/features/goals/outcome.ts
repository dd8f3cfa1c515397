import { type CalendarDate, isCalendarDate } from '../../kernel/clock';
import { DECIMAL } from './goal';

export const COLUMNS = ['goal', 'date', 'quantity', 'reference'] as const;
export type Column = (typeof COLUMNS)[number];

/** One row of a file of outcomes. `row` counts records with the header as 1, as a spreadsheet shows them. */
export interface OutcomeRow {
  readonly row: number;
  readonly goal: string;
  readonly date: CalendarDate;
  readonly quantity: string;
  readonly reference: string;
}

/** Why a row can't be taken. `column` is '' when the whole row is meant. */
export interface RowFault {
  readonly row: number;
  readonly column: Column | '';
  readonly code: string;
}

export const LONGEST_REFERENCE = 200;

/** Where each column stands in the header; others are ignored. Faults name columns that are absent or doubled. */
export function readHeader(cells: readonly string[]): {
  readonly places: Readonly<Record<Column, number>>;
  readonly faults: readonly RowFault[];
} {
  const named = cells.map((cell) => cell.trim().toLowerCase());
  const places = Object.fromEntries(COLUMNS.map((column) => [column, named.indexOf(column)])) as Record<Column, number>;
  const faults = COLUMNS.flatMap((column): RowFault[] => {
    if (places[column] < 0) return [{ row: 1, column, code: 'column-absent' }];
    return named.lastIndexOf(column) === places[column] ? [] : [{ row: 1, column, code: 'column-doubled' }];
  });
  return { places, faults };
}

/** Reads one row, or says every fault of it. Cells that open with = + - @ are ordinary text. */
export function readRow(
  row: number,
  cells: readonly string[],
  places: Readonly<Record<Column, number>>,
): OutcomeRow | readonly RowFault[] {
  const cell = (column: Column): string => (cells[places[column]] ?? '').trim();
  const stated = { goal: cell('goal'), date: cell('date'), quantity: cell('quantity'), reference: cell('reference') };
  const faults: RowFault[] = COLUMNS.filter((column) => stated[column] === '').map((column) => ({
    row,
    column,
    code: 'required',
  }));
  for (const column of COLUMNS) if (stated[column].includes('\0')) faults.push({ row, column, code: 'nul-character' });
  if (stated.date !== '' && !(isCalendarDate(stated.date) && stated.date >= '1900-01-01' && stated.date < '2200')) {
    faults.push({ row, column: 'date', code: 'not-a-date' });
  }
  if (stated.quantity !== '' && !DECIMAL.test(stated.quantity)) {
    faults.push({ row, column: 'quantity', code: 'not-a-decimal' });
  }
  if ([...stated.reference].length > LONGEST_REFERENCE)
    faults.push({ row, column: 'reference', code: 'reference-long' });
  return faults.length > 0 ? faults : { row, ...stated };
}

/** Rows that state a reference again: the same words are left out, other words are a fault. */
export function withoutRepeats(rows: readonly OutcomeRow[]): {
  readonly rows: readonly OutcomeRow[];
  readonly repeated: number;
  readonly faults: readonly RowFault[];
} {
  const first = new Map<string, OutcomeRow>();
  const faults: RowFault[] = [];
  for (const row of rows) {
    const key = `${row.goal}\0${row.reference}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, row);
    else if (known.date !== row.date || !sameDecimal(known.quantity, row.quantity)) {
      faults.push({ row: row.row, column: 'reference', code: 'reference-differs' });
    }
  }
  return { rows: [...first.values()], repeated: rows.length - first.size - faults.length, faults };
}

/** Whether two decimals are one number, without going through floating point: "1.50" is "1.5". */
export function sameDecimal(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '')}`;
  return decimal.startsWith('-') && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

import { DateTime } from 'luxon';
import { columnLike, type FieldName } from './field-words';
import type { Row } from './mapping';

/** Which column is probably which field; a person looks at it before anything is imported. */
export type Guess = Readonly<Partial<Record<FieldName, GuessedSource>>>;

export interface GuessedSource {
  readonly column: string;
  readonly format?: string;
}

/** Instants as networks and spreadsheets export them. */
const FORMATS = [
  'EEE MMM dd HH:mm:ss ZZZ yyyy',
  'yyyy-MM-dd HH:mm:ss ZZZ',
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'dd/MM/yyyy HH:mm:ss',
  'dd/MM/yyyy HH:mm',
  'dd.MM.yyyy HH:mm',
  'yyyy-MM-dd',
  'dd/MM/yyyy',
] as const;

/** Each column for one field, each field from one column. */
export function guessMapping(columns: readonly string[], rows: readonly Row[]): Guess {
  const guess: Partial<Record<FieldName, GuessedSource>> = {};
  const taken = new Set<string>();
  for (const { field, column } of columnLike(columns)) {
    if (taken.has(column) || guess[field] !== undefined) continue;
    const values = rows.map((row) => row[column] ?? '').filter((value) => value !== '');
    if (field === 'saidAt') {
      const read = instantOf(column, values);
      if (read === null) continue;
      guess.saidAt = read;
    } else guess[field] = { column };
    taken.add(column);
  }
  return guess;
}

/** How the column's instants are written; null where they are none that we know. */
function instantOf(column: string, values: readonly string[]): GuessedSource | null {
  if (values.every((value) => /T.*(Z|[+-]\d{2}:?\d{2})$/.test(value) && DateTime.fromISO(value).isValid)) {
    return { column };
  }
  const format = FORMATS.find((each) =>
    values.every((value) => DateTime.fromFormat(value, each, { locale: 'en', zone: 'utc' }).isValid),
  );
  return format === undefined ? null : { column, format };
}

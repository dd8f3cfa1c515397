import { isCalendarDate } from './clock';
import { isId } from './id';
import { problem } from './problem';

/** One page of a keyset listing; `next` is the cursor of the following page, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export const invalidCursor = problem('invalid', 'invalid-cursor');

/** Packs the sort values of a page's last row into an opaque cursor. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/** What a value of a cursor must be, so that PostgreSQL never meets a forged one. */
export type CursorKind = 'id' | 'text' | 'integer' | 'date' | 'instant';

const KINDS: Readonly<Record<CursorKind, (value: string | number) => boolean>> = {
  id: isId,
  text: (value) => typeof value === 'string',
  integer: (value) => typeof value === 'number',
  date: (value) => typeof value === 'string' && isCalendarDate(value),
  instant: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
};

/**
 * Unpacks a cursor of these kinds of values (or of any `size` values), or answers null for none.
 * @throws Problem invalid-cursor
 */
export function decodeCursor(
  cursor: string | null | undefined,
  shape: number | readonly CursorKind[],
): readonly (string | number)[] | null {
  if (cursor === null || cursor === undefined || cursor === '') return null;
  const kinds = typeof shape === 'number' ? null : shape;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const wellFormed =
      Array.isArray(values) &&
      values.length === (kinds?.length ?? shape) &&
      values.every((v) => (typeof v === 'string' && v.length <= 200 && !v.includes('\0')) || Number.isSafeInteger(v)) &&
      (kinds === null || kinds.every((kind, at) => KINDS[kind](values[at] as string | number)));
    if (wellFormed) return values as (string | number)[];
  } catch {
    /* falls through to the problem */
  }
  throw invalidCursor();
}

/** Cuts rows fetched with `limit + 1` to a page; `key` gives the sort values of a row. */
export function pageOf<T>(rows: readonly T[], limit: number, key: (row: T) => readonly (string | number)[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}

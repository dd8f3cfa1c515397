import { isTimeZone, readShifts, type Shift } from '../people/public';
import { readDate } from './dates';
import { columnsOf, type FieldSpec, type PersonField } from './mapping';

/** The row of the main file, then the row of each join, or null where there is none. */
export type Cells = readonly (readonly string[] | null)[];

/** Reads one column out of the joined rows; '' where there is nothing. */
export type ReadColumn = (cells: Cells) => string;

export type Value = string | number | readonly string[] | readonly number[] | readonly Shift[] | null;

/** What is wrong with a value. */
export interface ValueFault {
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export type ReadField = (cells: Cells) => Value | ValueFault;

const MOST: Readonly<Partial<Record<PersonField, number>>> = {
  externalId: 200,
  givenName: 100,
  familyName: 100,
  email: 254,
  timeZone: 60,
};
const DEFAULT_MOST = 200;
const ISO = 'yyyy-MM-dd';
const SHOWN = 60;

export function isFault(value: Value | ValueFault): value is ValueFault {
  return typeof value === 'object' && value !== null && 'code' in value;
}

/** How a field is read from joined rows; `columns` finds each column the field names. */
export function compileField(
  field: PersonField | 'names',
  spec: FieldSpec,
  columns: (reference: string) => ReadColumn,
): ReadField {
  const source = compileSource(spec, columns);
  const unless = spec.unless === undefined ? null : columns(spec.unless);
  return (cells) => {
    if (unless !== null && unless(cells) !== '') return null;
    const raw = source(cells);
    if (raw === null) return null;
    const translated = translate(spec, raw);
    return translated === null || isFault(translated) ? translated : convert(field, spec, String(translated));
  };
}

function compileSource(spec: FieldSpec, columns: (reference: string) => ReadColumn): (cells: Cells) => string | null {
  if (spec.value !== undefined) {
    const fixed = [spec.value].flat().join(spec.separator ?? ',');
    return () => fixed;
  }
  if (spec.template !== undefined) {
    const { template } = spec;
    const named = columnsOf({ template }).map((reference) => [`{${reference}}`, columns(reference)] as const);
    return (cells) => {
      let text = template;
      for (const [brace, read] of named) {
        const value = read(cells).trim();
        if (value === '') return null;
        text = text.replaceAll(brace, () => value);
      }
      return text;
    };
  }
  const read = columns(spec.column ?? '');
  return (cells) => {
    const text = read(cells).trim();
    return text === '' ? null : text;
  };
}

function translate(spec: FieldSpec, raw: string): string | number | null | ValueFault {
  const text = spec.case === 'lower' ? raw.toLowerCase() : spec.case === 'upper' ? raw.toUpperCase() : raw;
  if (spec.values === undefined) return text;
  if (Object.hasOwn(spec.values, text)) return spec.values[text] ?? null;
  if (spec.otherwise === 'keep') return text;
  return spec.otherwise === 'empty' ? null : { code: 'import-unknown-value', params: { value: text.slice(0, SHOWN) } };
}

function convert(field: PersonField | 'names', spec: FieldSpec, text: string): Value | ValueFault {
  if (text.includes('\0')) return { code: 'nul-character' };
  const most = field === 'names' ? DEFAULT_MOST : (MOST[field] ?? DEFAULT_MOST);
  if (text.length > most && [...text].length > most) return { code: 'too-long', params: { limit: most } };
  switch (field) {
    case 'grade':
      return /^-?\d{1,9}$/.test(text) ? Number(text) : { code: 'not-an-integer' };
    case 'hiredOn':
    case 'leftOn': {
      const pattern = spec.date ?? ISO;
      return readDate(text, pattern) ?? { code: 'import-bad-date', params: { pattern } };
    }
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(text) ? text : { code: 'not-an-email' };
    case 'timeZone':
      return isTimeZone(text) ? text : { code: 'import-bad-zone', params: { value: text } };
    case 'languages':
      return languages(text, spec.separator);
    case 'workWeek':
      return workWeek(text, spec.separator);
    case 'shifts':
      return readShifts(text) ?? { code: 'import-bad-shifts' };
    default:
      return text;
  }
}

function items(text: string, separator = ','): readonly string[] {
  return [...new Set(text.split(separator).map((item) => item.trim()))].filter((item) => item !== '');
}

function languages(text: string, separator?: string): Value | ValueFault {
  const found = items(text, separator).map((item) => item.toLowerCase());
  const strange = found.find((item) => !/^[a-z]{2,3}$/.test(item));
  if (strange !== undefined) return { code: 'import-bad-language', params: { value: strange.slice(0, SHOWN) } };
  return found.length === 0 ? null : found;
}

function workWeek(text: string, separator?: string): Value | ValueFault {
  const found = items(text, separator);
  if (found.some((item) => !/^[1-7]$/.test(item)))
    return { code: 'not-one-of', params: { limit: '1, 2, 3, 4, 5, 6, 7' } };
  return found.length === 0 ? null : found.map(Number);
}

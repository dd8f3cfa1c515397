import { DateTime } from 'luxon';
import type { Fault } from '../../kernel/problem';
import { checkInteraction, type InteractionInput, saneInstant } from '../feed/public';

/** Where a field of an interaction comes from: a column, read in some way, or the same for every row. */
type Source =
  | {
      readonly column: string;
      /** Luxon tokens of an instant. */
      readonly format?: string;
      readonly lowerCase?: boolean;
      /** What the column says → what it means. */
      readonly values?: Readonly<Record<string, string | boolean>>;
    }
  | { readonly fixed: string | boolean };

const FIELDS = [
  'channel',
  'externalId',
  'parentExternalId',
  'text',
  'author',
  'saidAt',
  'ours',
  'language',
  'link',
] as const;
type Field = (typeof FIELDS)[number];

/** How the rows of somebody's file become interactions. */
export interface Mapping {
  readonly fields: Readonly<Partial<Record<Field, Source>>>;
  /** Whether a row of a channel we don't have is a fault, or no concern of ours. */
  readonly unknownChannels: 'refuse' | 'skip';
}

export type Row = Readonly<Record<string, string>>;

export type MappedRow =
  | { readonly input: InteractionInput; readonly faults: null }
  | { readonly input: null; readonly faults: readonly Fault[] };

/** Reads a mapping; answers the faults instead when it is none. */
export function readMapping(value: unknown): Mapping | readonly Fault[] {
  if (!isObject(value)) return [{ pointer: '/mapping', code: 'not-an-object' }];
  const faults: Fault[] = [];
  const { unknownChannels = 'refuse', ...fields } = value;
  if (unknownChannels !== 'refuse' && unknownChannels !== 'skip') {
    faults.push({ pointer: '/mapping/unknownChannels', code: 'not-one-of', params: { limit: 'refuse, skip' } });
  }
  for (const [name, source] of Object.entries(fields)) {
    if (!(FIELDS as readonly string[]).includes(name))
      faults.push({ pointer: `/mapping/${name}`, code: 'unknown-field' });
    else if (!isSource(source)) faults.push({ pointer: `/mapping/${name}`, code: 'not-a-source' });
  }
  for (const name of ['channel', 'externalId', 'text']) {
    if (!(name in fields)) faults.push({ pointer: `/mapping/${name}`, code: 'required' });
  }
  if (faults.length > 0) return faults;
  return { fields: fields, unknownChannels: unknownChannels === 'skip' ? 'skip' : 'refuse' };
}

/** Columns that a mapping asks for and a file lacks. */
export function missingColumns(mapping: Mapping, columns: readonly string[]): readonly string[] {
  const wanted = Object.values(mapping.fields).flatMap((source) => ('column' in source ? [source.column] : []));
  return wanted.filter((column) => !columns.includes(column));
}

/** Reads one row; faults point to `row/column`. `row` counts as a spreadsheet does, the heading being row 1. */
export function mapRow(mapping: Mapping, row: Row, number: number): MappedRow {
  const faults: Fault[] = [];
  const stated: Record<string, unknown> = {};
  let saidAt: Date | null = null;
  for (const name of FIELDS) {
    const source = mapping.fields[name];
    if (source === undefined) continue;
    const value = read(source, row);
    if (value === undefined) {
      faults.push({
        pointer: `${number}/${columnOf(source)}`,
        code: 'not-one-of',
        params: { limit: valuesOf(source) },
      });
    } else if (name === 'saidAt' && 'format' in source && source.format !== undefined && value !== null) {
      saidAt = instant(String(value), source.format);
      if (saidAt === null) faults.push({ pointer: `${number}/${columnOf(source)}`, code: 'not-an-instant' });
    } else stated[name] = value;
  }
  const checked = checkInteraction(stated);
  for (const fault of checked.faults ?? []) {
    const source = mapping.fields[fault.pointer.slice(1) as Field];
    faults.push({ ...fault, pointer: `${number}/${source === undefined ? fault.pointer.slice(1) : columnOf(source)}` });
  }
  if (faults.length > 0 || checked.input === null) return { input: null, faults };
  return { input: saidAt === null ? checked.input : { ...checked.input, saidAt }, faults: null };
}

/** Undefined: the column says something that the mapping does not know. Null: nothing. */
function read(source: Source, row: Row): string | boolean | null | undefined {
  if ('fixed' in source) return source.fixed;
  const value = row[source.column] ?? '';
  if (source.values !== undefined) return source.values[value];
  if (value === '') return null;
  return source.lowerCase === true ? value.toLowerCase() : value;
}

const parsers = new Map<string, ReturnType<typeof DateTime.buildFormatParser>>();

function instant(value: string, format: string): Date | null {
  let parser = parsers.get(format);
  if (parser === undefined) parsers.set(format, (parser = DateTime.buildFormatParser(format, { locale: 'en' })));
  const read = DateTime.fromFormatParser(value, parser, { locale: 'en', zone: 'utc' });
  return read.isValid ? (saneInstant(read.toMillis()) ?? null) : null;
}

function columnOf(source: Source): string {
  return 'column' in source ? source.column : 'fixed';
}

function valuesOf(source: Source): string {
  return 'values' in source ? Object.keys(source.values ?? {}).join(', ') : '';
}

function isSource(value: unknown): value is Source {
  if (!isObject(value)) return false;
  const { fixed, column, format, lowerCase, values, ...others } = value;
  if (Object.keys(others).length > 0) return false;
  if (fixed !== undefined) return column === undefined && (typeof fixed === 'string' || typeof fixed === 'boolean');
  return (
    typeof column === 'string' &&
    (format === undefined || typeof format === 'string') &&
    (lowerCase === undefined || typeof lowerCase === 'boolean') &&
    (values === undefined ||
      (isObject(values) && Object.values(values).every((v) => typeof v === 'string' || typeof v === 'boolean')))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { CsvError as TextError, parse as parseText } from 'csv-parse/sync';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { FILE_MEGABYTES, NotUtf8, textOf, TooManyBytes } from './csv-text';
import { importTooLarge } from './intake.errors';
import type { InteractionInput } from '../feed/public';
import { type Mapping, mapRow, missingColumns, type Row } from './mapping';

/** What reading a file found: how many rows, and what is wrong with it. */
export interface ReadFile {
  rows: number;
  skipped: number;
  readonly faults: Fault[];
  faultCount: number;
}

export const FAULTS_SHOWN = 100;
/** Bytes of a file that a guess looks at. */
const BEGINNING = 1_000_000;

/** The rows of a file that are interactions; what is wrong with others is told in `file`. @throws Problem import-too-large */
export async function* inputsOf(
  csv: Readable,
  mapping: Mapping,
  file: ReadFile,
): AsyncGenerator<{ readonly input: InteractionInput; readonly row: number }> {
  let columns: string[] = [];
  const parser = parse({
    bom: true,
    columns: (heading: string[]) => (columns = heading),
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  try {
    pipeline(Readable.from(textOf(csv, FILE_MEGABYTES * 1024 * 1024)), parser, () => undefined);
    for await (const row of parser as AsyncIterable<Row>) {
      if (file.rows === 0) demandColumns(mapping, columns);
      file.rows += 1;
      const mapped = mapRow(mapping, row, file.rows + 1);
      if (mapped.faults === null) yield { input: mapped.input, row: file.rows + 1 };
      else for (const fault of mapped.faults) addFault(file, fault);
    }
  } catch (error) {
    if (error instanceof TooManyBytes) throw importTooLarge({ megabytes: FILE_MEGABYTES });
    if (error instanceof CsvError) addFault(file, { pointer: `${file.rows + 2}/`, code: 'not-csv' });
    else if (error instanceof NotUtf8) addFault(file, { pointer: `${file.rows + 2}/`, code: 'not-utf-8' });
    else throw error;
  }
  if (file.rows === 0 && file.faultCount === 0) addFault(file, { pointer: '1/', code: 'file-empty' });
}

/** The columns of a file and its first rows; the end of what was sent may be cut off. @throws Problem invalid-request */
export async function beginningOf(csv: Readable, most: number): Promise<{ columns: string[]; rows: Row[] }> {
  const { text, fault } = await beginningText(csv);
  let columns: string[] = [];
  const rows: Row[] = [];
  let code = fault;
  try {
    parseText(text, {
      bom: true,
      columns: (heading: string[]) => (columns = heading),
      to: most,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (row: Row) => void rows.push(row),
    });
  } catch (error) {
    if (!(error instanceof TextError)) throw error;
    code ??= 'not-csv';
  }
  if (rows.length === 0 && code !== null) throw invalidRequest({}, { faults: [{ pointer: '1/', code }] });
  if (columns.length === 0) throw invalidRequest({}, { faults: [{ pointer: '1/', code: 'file-empty' }] });
  return { columns, rows };
}

/** As far as it can be read. */
async function beginningText(csv: Readable): Promise<{ text: string; fault: string | null }> {
  let text = '';
  try {
    for await (const part of textOf(csv, BEGINNING)) text += part;
  } catch (error) {
    if (error instanceof NotUtf8) return { text, fault: 'not-utf-8' };
    if (!(error instanceof TooManyBytes)) throw error;
  }
  return { text, fault: null };
}

/** @throws Problem invalid-request naming the columns that the mapping asks for and the file lacks */
function demandColumns(mapping: Mapping, columns: readonly string[]): void {
  const faults = missingColumns(mapping, columns).map((column) => ({ pointer: `1/${column}`, code: 'column-absent' }));
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

export function addFault(file: ReadFile, fault: Fault): void {
  file.faultCount += 1;
  if (file.faults.length < FAULTS_SHOWN) file.faults.push(fault);
}

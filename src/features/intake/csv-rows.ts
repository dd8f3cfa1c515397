import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
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

/** @throws Problem invalid-request naming the columns that the mapping asks for and the file lacks */
function demandColumns(mapping: Mapping, columns: readonly string[]): void {
  const faults = missingColumns(mapping, columns).map((column) => ({ pointer: `1/${column}`, code: 'column-absent' }));
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

export function addFault(file: ReadFile, fault: Fault): void {
  file.faultCount += 1;
  if (file.faults.length < FAULTS_SHOWN) file.faults.push(fault);
}

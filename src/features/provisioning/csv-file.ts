import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { Encoding } from './mapping';

/** What was found out about a file before reading it. */
export interface CsvFile {
  /** As the mapping calls it. */
  readonly name: string;
  readonly path: string;
  readonly delimiter: string;
  readonly encoding: Encoding;
  /** Whether it begins with a byte order mark (which is left out). */
  readonly mark: boolean;
  readonly sha256: string;
}

export interface CsvRecord {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file that can't be read to its end. */
export class CsvFault extends Error {
  constructor(
    readonly file: string,
    readonly row: number,
    readonly code: string,
  ) {
    super(`${code} in ${file}, row ${row}`);
  }
}

/** Longest record, bytes: a quote that is never closed ends here. */
const RECORD_LIMIT = 1024 * 1024;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Looks through a file once: its mark, whether it is UTF-8 (else it is taken for Windows-1255), and its hash. */
export async function inspectCsv(
  name: string,
  path: string,
  { delimiter, encoding }: { readonly delimiter: string; readonly encoding?: Encoding },
): Promise<CsvFile> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let start = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    if (start.length < 3) start = Buffer.concat([start, chunk]).subarray(0, 3);
    isUtf8 &&= decodes(decoder, chunk);
  }
  isUtf8 &&= decodes(decoder, null);
  const marked = MARKS.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte));
  return {
    name,
    path,
    delimiter,
    encoding: encoding ?? marked?.[0] ?? (isUtf8 ? 'utf-8' : 'windows-1255'),
    mark: marked !== undefined,
    sha256: hash.digest('hex'),
  };
}

/** About how many rows a file has: its line breaks. */
export async function linesIn(path: string | undefined): Promise<number> {
  if (path === undefined) return 0;
  let lines = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return lines;
}

/** Records one by one, empty lines left out. @throws CsvFault */
export async function* csvRecords(file: CsvFile): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter: file.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: RECORD_LIMIT,
  });
  pipeline(createReadStream(file.path), iconv.decodeStream(file.encoding), parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      if (cells.length > 1 || cells[0] !== '') yield { row, cells };
    }
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code !== 'string' || !code.startsWith('CSV_')) throw error;
    throw new CsvFault(file.name, row + 1, code === 'CSV_MAX_RECORD_SIZE' ? 'import-long-record' : 'import-quotes');
  }
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer | null): boolean {
  try {
    if (chunk === null) decoder.decode();
    else decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

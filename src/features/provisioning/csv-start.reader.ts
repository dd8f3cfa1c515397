import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { CsvFault, type CsvFile, csvRecords, inspectCsv } from './csv-file';
import { type FileStart, guessDelimiter } from './mapping-guess';

/** How a file is to be read, and how it begins. */
export interface CsvStart extends FileStart {
  readonly file: CsvFile;
  /** Where reading stopped before its time. */
  readonly fault: CsvFault | null;
}

/** Rows looked at. */
const ROWS = 200;
/** Longest first line, bytes. */
const LINE = 65_536;

/** Finds out a file's encoding and delimiter, and reads its headings and first rows. */
export async function startOf(name: string, path: string): Promise<CsvStart> {
  const { encoding } = await inspectCsv(name, path, { delimiter: ',' });
  const file = await inspectCsv(name, path, { delimiter: guessDelimiter(await firstLine(path, encoding)), encoding });
  const records: (readonly string[])[] = [];
  let fault: CsvFault | null = null;
  try {
    for await (const { cells } of csvRecords(file)) {
      if (records.push(cells) > ROWS) break;
    }
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    fault = error;
  }
  const [columns = [], ...rows] = records;
  return { file, columns: columns.map((column) => column.trim()), rows, fault };
}

async function firstLine(path: string, encoding: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(LINE) });
    return /^[^\r\n]*/.exec(iconv.decode(buffer.subarray(0, bytesRead), encoding))?.[0] ?? '';
  } finally {
    await handle.close();
  }
}

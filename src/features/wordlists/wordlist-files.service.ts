import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { COLUMNS, readList, type RowFault } from './wordlist-file';
import { wordlistRefused } from './wordlists.errors';
import { WordlistPages } from './wordlist-pages.reader';
import { WordlistsRepository } from './wordlists.repository';
import { WordlistsService } from './wordlists.service';

export interface ListImport {
  readonly rows: number;
  readonly added: number;
  /** Rows that say what the list says already. */
  readonly known: number;
}

const MOST_ROWS = 50_000;
/** Characters of one row; a file without line ends is not gathered up. */
const RECORD_LIMIT = 10_000;
const SHOWN_FAULTS = 100;

/** Lists in and out as files: all rows or none. */
@Injectable()
export class WordlistFiles {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly pages: WordlistPages,
    private readonly lists: WordlistsRepository,
    private readonly service: WordlistsService,
  ) {}

  /** @throws Problem not-found, wordlist-refused with a fault for each cell */
  async take(listId: Id, file: Readable): Promise<ListImport> {
    const { kind } = await this.pages.one(listId, this.clock.now());
    const records = await recordsOf(file);
    const { rows, faults } =
      'fault' in records ? { rows: [], faults: [records.fault] } : readList(records, kind, this.clock.now());
    if (faults.length > 0) throw refusal(faults);
    return this.work.run(async () => {
      const list = await this.lists.take(listId);
      const known = await this.lists.known(listId, rows);
      const fresh = rows.filter((_, at) => !known.has(at));
      const result = { rows: rows.length, added: fresh.length, known: known.size };
      if (fresh.length > 0) {
        await this.service.write(list, fresh);
        await this.service.tell('wordlist.imported', listId, result);
      }
      return result;
    });
  }

  /** What of the list counts now or will, as a file that can be taken in again. @throws Problem not-found */
  async give(listId: Id): Promise<string> {
    const entries = await this.pages.standing(listId, this.clock.now());
    return stringify(
      entries.map(({ from, until, ...entry }) => ({
        ...entry,
        from: dateOf(from),
        until: until === null ? null : dateOf(until),
      })),
      { header: true, bom: true, escape_formulas: true, columns: [...COLUMNS] },
    );
  }
}

function refusal(faults: readonly RowFault[]): Error {
  return wordlistRefused(
    { count: faults.length },
    { faults: faults.slice(0, SHOWN_FAULTS).map(({ row, column, code }) => ({ pointer: `${row}/${column}`, code })) },
  );
}

/** The whole file before anything is written; text must be UTF-8, a byte order mark is fine. */
async function recordsOf(file: Readable): Promise<string[][] | { fault: RowFault }> {
  const reading = file.pipe(
    parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: RECORD_LIMIT }),
  );
  file.on('error', (error) => reading.destroy(error));
  const records: string[][] = [];
  try {
    for await (const cells of reading as AsyncIterable<string[]>) {
      records.push(cells);
      if (records.length > MOST_ROWS + 1)
        return { fault: { row: records.length, column: '', code: 'wordlist-too-long' } };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: { row: records.length + 1, column: '', code: 'not-csv' } };
  } finally {
    file.resume();
  }
  return records;
}

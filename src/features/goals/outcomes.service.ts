import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CsvError, parse } from 'csv-parse';
import { type Id, newId } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Trail } from '../../platform/trail/trail';
import { outcomesRefused } from './goals.errors';
import { type OutcomeRow, readHeader, readRow, type RowFault, withoutRepeats } from './outcome';

/** What an import did, or would do. */
export interface ImportResult {
  /** Null when nothing was written. */
  readonly id: Id | null;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly added: number;
  /** Rows whose reference was there already, saying the same. */
  readonly repeated: number;
  readonly faultCount: number;
  /** The first hundred. */
  readonly faults: readonly RowFault[];
}

interface ReadFile {
  readonly rows: readonly OutcomeRow[];
  readonly repeated: number;
  readonly count: number;
  readonly faults: readonly RowFault[];
}

interface Placed extends OutcomeRow {
  readonly goal_id: Id | null;
  readonly in_period: boolean;
  readonly known: boolean;
  readonly same: boolean;
}

const MOST_ROWS = 100_000;
/** Characters of one row; a file without line ends is not gathered up. */
const RECORD_LIMIT = 10_000;
const SHOWN_FAULTS = 100;

/** Takes files of outcomes: all rows or none, the same reference once. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @throws Problem outcomes-refused with a fault for each cell, unless it is a dry run, which answers them */
  async take(file: Readable, dryRun: boolean): Promise<ImportResult> {
    const read = await readOutcomes(file);
    if (dryRun) return this.judge(read, await this.place(read.rows), true);
    return this.work.run(async () => {
      const codes = [...new Set(read.rows.map((row) => row.goal))];
      await this.work.write('SELECT id FROM goals.goal WHERE code = ANY($1) ORDER BY id FOR NO KEY UPDATE', [codes]);
      const placed = await this.place(read.rows);
      const result = this.judge(read, placed, false);
      if (result.faultCount > 0) throw refusal(result);
      return result.added === 0
        ? result
        : {
            ...result,
            id: await this.write(
              placed.filter((row) => !row.known),
              result,
            ),
          };
    });
  }

  /** The rows with their goal and what is known of their reference. */
  private place(rows: readonly OutcomeRow[]): Promise<Placed[]> {
    return this.work.read<Placed>(
      `SELECT s.row, s.goal, s.date::text AS date, s.quantity::text AS quantity, s.reference, g.id AS goal_id,
              s.date BETWEEN g.from_on AND g.until_on AS in_period, o.id IS NOT NULL AS known,
              o.occurred_on = s.date AND o.quantity = s.quantity AS same
       FROM unnest($1::integer[], $2::text[], $3::date[], $4::numeric[], $5::text[]) AS s (row, goal, date, quantity, reference)
       LEFT JOIN goals.goal g ON g.code = s.goal
       LEFT JOIN goals.outcome o ON o.goal_id = g.id AND o.reference = s.reference
       ORDER BY s.row`,
      [
        rows.map((row) => row.row),
        rows.map((row) => row.goal),
        rows.map((row) => row.date),
        rows.map((row) => row.quantity),
        rows.map((row) => row.reference),
      ],
    );
  }

  private judge(read: ReadFile, placed: readonly Placed[], dryRun: boolean): ImportResult {
    const faults = [...read.faults, ...placed.flatMap((row) => faultsOf(row))].sort((a, b) => a.row - b.row);
    const known = placed.filter((row) => row.known).length;
    return {
      id: null,
      dryRun,
      rows: read.count,
      added: faults.length > 0 ? 0 : placed.length - known,
      repeated: read.repeated + placed.filter((row) => row.known && row.same).length,
      faultCount: faults.length,
      faults: faults.slice(0, SHOWN_FAULTS),
    };
  }

  private async write(fresh: readonly Placed[], result: ImportResult): Promise<Id> {
    const importId = newId();
    await this.work.write(
      `INSERT INTO goals.outcome (id, goal_id, import_id, occurred_on, quantity, reference, recorded_at)
       SELECT id, goal_id, $6, date, quantity, reference, $7
       FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::numeric[], $5::text[]) AS s (id, goal_id, date, quantity, reference)`,
      [
        fresh.map(() => newId()),
        fresh.map((row) => row.goal_id),
        fresh.map((row) => row.date),
        fresh.map((row) => row.quantity),
        fresh.map((row) => row.reference),
        importId,
        this.clock.now(),
      ],
    );
    const goalIds = [...new Set(fresh.map((row) => row.goal_id))].filter((id) => id !== null);
    const { rows, added, repeated } = result;
    const after = { goalIds, rows, added, repeated };
    await this.trail.append({ act: 'outcomes.imported', subject: { kind: 'outcome-import', id: importId }, after });
    await this.outbox.append('goals.reached', { importId, goalIds });
    return importId;
  }
}

function faultsOf({ row, goal_id, in_period, known, same }: Placed): RowFault[] {
  if (goal_id === null) return [{ row, column: 'goal', code: 'goal-unknown' }];
  if (known) return same ? [] : [{ row, column: 'reference', code: 'reference-differs' }];
  return in_period ? [] : [{ row, column: 'date', code: 'outside-goal-period' }];
}

function refusal({ faults, faultCount }: ImportResult): Error {
  return outcomesRefused(
    { count: faultCount },
    { faults: faults.map(({ row, column, code }) => ({ pointer: `${row}/${column}`, code })) },
  );
}

/** Reads the whole file before anything is written; text must be UTF-8, a byte order mark is fine. */
async function readOutcomes(file: Readable): Promise<ReadFile> {
  const records = file.pipe(
    parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: RECORD_LIMIT }),
  );
  file.on('error', (error) => records.destroy(error));
  const rows: OutcomeRow[] = [];
  const faults: RowFault[] = [];
  let places: ReturnType<typeof readHeader>['places'] | null = null;
  let at = 0;
  try {
    for await (const cells of records as AsyncIterable<string[]>) {
      at += 1;
      if (places === null) {
        const header = readHeader(cells);
        places = header.places;
        if (header.faults.length > 0) return { rows, repeated: 0, count: 0, faults: header.faults };
        continue;
      }
      if (at > MOST_ROWS + 1)
        return { rows: [], repeated: 0, count: at - 1, faults: [{ row: at, column: '', code: 'too-many-rows' }] };
      if (cells.some((cell) => cell.includes('\uFFFD'))) faults.push({ row: at, column: '', code: 'not-utf-8' });
      const read = readRow(at, cells, places);
      if ('row' in read) rows.push(read);
      else faults.push(...read);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], repeated: 0, count: at, faults: [{ row: at + 1, column: '', code: 'not-csv' }] };
  } finally {
    file.resume();
  }
  if (places === null) return { rows, repeated: 0, count: 0, faults: [{ row: 1, column: '', code: 'file-empty' }] };
  const once = withoutRepeats(rows);
  return { rows: once.rows, repeated: once.repeated, count: at - 1, faults: [...faults, ...once.faults] };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { installationRoot } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { ArrivalsService, IntakeRepository, IntakeService, unknownChannelFault } from '../feed/public';
import { addFault, beginningOf, FAULTS_SHOWN, inputsOf, type ReadFile } from './csv-rows';
import { guessMapping } from './guess';
import { unknownMapping } from './intake.errors';
import { type Mapping, readMapping } from './mapping';
import { type StagedRow, StagedRepository } from './staged.repository';

export interface ImportOutcome {
  readonly id: Id | null;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly created: number;
  readonly duplicate: number;
  readonly updated: number;
  readonly skipped: number;
  readonly faultCount: number;
  readonly faults: readonly Fault[];
}

/** Rows of a file that are held at once: enough that going to the database and back weighs little. */
const PART = 2_000;
/** Rows from whose beginning a mapping is guessed. */
const SAMPLE = 5;

/** Channels by the names a file gives them, and whether any row there answers another. */
type Channels = ReadonlyMap<string, { readonly channelId: Id; readonly replies: boolean }>;

/** Brings in files of interactions: all of a file, or none of it. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly work: Work,
    private readonly trail: Trail,
    private readonly intake: IntakeService,
    private readonly arrivals: ArrivalsService,
    private readonly repository: IntakeRepository,
    private readonly staged: StagedRepository,
  ) {}

  /** What the columns of a file probably are. @throws Problem invalid-request */
  async guess(csv: Readable) {
    const { columns, rows } = await beginningOf(csv, SAMPLE);
    const sample = rows.map((row) => columns.map((column) => row[column] ?? ''));
    return { columns, sample, mapping: { ...guessMapping(columns, rows) } };
  }

  /** The mapping sent along, or a committed one, with its channel replaced where asked. @throws Problem invalid-request, unknown-mapping */
  async mapping(sent: string | null, asked: { mapping?: string; channel?: string }): Promise<Mapping> {
    const text = sent ?? (await committedMapping(asked.mapping ?? ''));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw invalidRequest({}, { faults: [{ pointer: '/mapping', code: 'malformed-json' }] });
    }
    const mapping = readMapping(value);
    if (Array.isArray(mapping)) throw invalidRequest({}, { faults: mapping });
    const { fields, unknownChannels } = mapping as Mapping;
    if (asked.channel === undefined) return { fields, unknownChannels };
    return { fields: { ...fields, channel: { fixed: asked.channel } }, unknownChannels };
  }

  /**
   * Reads the file once, row by row, and then writes it in one transaction.
   * @throws Problem invalid-request with the first faults, unless it is a dry run; import-too-large
   */
  async take(csv: Readable, mapping: Mapping, dryRun: boolean): Promise<ImportOutcome> {
    const id = newId();
    try {
      const file = await this.stage(id, csv, mapping);
      const channels = await this.channelsOf(id, file, mapping);
      const { rows, skipped, faultCount, faults } = file;
      const report = { rows, skipped, faultCount, faults };
      if (faultCount > 0) {
        if (!dryRun) throw invalidRequest({}, { faults });
        return { id: null, dryRun, created: 0, duplicate: 0, updated: 0, ...report };
      }
      const counts = await this.work.run(async () => {
        if (dryRun) return this.rehearse(id, channels);
        const done = await this.write(id, channels);
        const after = { rows, skipped, ...done };
        await this.trail.append({ act: 'interactions.imported', subject: { kind: 'import', id }, after });
        return done;
      });
      return { id: dryRun ? null : id, dryRun, ...report, ...counts };
    } finally {
      // A failed transaction takes its rows with it; whatever else is left, the sweep finds.
      await this.staged.remove(id).catch(() => undefined);
    }
  }

  /** Writes and takes it back; by a savepoint, since the transaction around it may commit for others' sake. */
  private async rehearse(id: Id, channels: Channels) {
    await this.work.write('SAVEPOINT rehearsal');
    const counts = await this.write(id, channels);
    await this.work.write('ROLLBACK TO SAVEPOINT rehearsal');
    return counts;
  }

  /** Reads the file into the stage. */
  private async stage(id: Id, csv: Readable, mapping: Mapping): Promise<ReadFile> {
    const file: ReadFile = { rows: 0, skipped: 0, faults: [], faultCount: 0 };
    let chunk: StagedRow[] = [];
    const put = async (): Promise<void> => {
      if (chunk.length > 0) await this.staged.add(id, chunk);
      chunk = [];
    };
    for await (const { input, row } of inputsOf(csv, mapping, file)) {
      const { channelId: _, id: __, ...incoming } = this.intake.incoming(input, '');
      chunk.push({ ...incoming, channel: input.channel, row });
      if (chunk.length === PART) await put();
    }
    await put();
    return file;
  }

  /** The channels that the file names, by their names there; unknown ones are faults, or skipped. */
  private async channelsOf(id: Id, file: ReadFile, mapping: Mapping): Promise<Channels> {
    const named = await this.staged.channels(id);
    const known = await this.repository.channels(named.map(({ channel }) => channel));
    const unknown = named.filter(({ channel }) => !known.has(channel));
    const rows = unknown.reduce((sum, { rows: of }) => sum + of, 0);
    if (mapping.unknownChannels === 'skip') file.skipped += rows;
    else if (rows > 0) {
      const source = mapping.fields.channel;
      const column = source !== undefined && 'column' in source ? source.column : 'fixed';
      const names = unknown.map(({ channel }) => channel);
      for (const { row, channel } of await this.staged.rowsOf(id, names, FAULTS_SHOWN)) {
        addFault(file, { ...unknownChannelFault({ channel }), pointer: `${row}/${column}` });
      }
      file.faultCount += rows - Math.min(rows, FAULTS_SHOWN);
    }
    return new Map(
      named.flatMap(({ channel, replies }) => {
        const channelId = known.get(channel);
        return channelId === undefined ? [] : [[channel, { channelId, replies }] as const];
      }),
    );
  }

  private async write(id: Id, channels: Channels) {
    const counts = { created: 0, duplicate: 0, updated: 0 };
    await this.arrivals.lock(
      [...channels.values()].map(({ channelId, replies }) => ({ channelId, parentExternalId: replies ? '' : null })),
    );
    const names = [...channels.keys()];
    for (let last: StagedRow | null = null; ;) {
      const rows: StagedRow[] = await this.staged.after(id, last, names, PART);
      const items = rows.map(({ row: _, channel, ...incoming }) => ({
        ...incoming,
        id: '',
        channelId: channels.get(channel)?.channelId ?? '',
      }));
      if (items.length > 0) for (const { status } of await this.arrivals.write(items)) counts[status] += 1;
      last = rows.at(-1) ?? null;
      if (rows.length < PART) return counts;
    }
  }
}

async function committedMapping(name: string): Promise<string> {
  if (!/^[a-z0-9_]{1,100}$/.test(name)) throw unknownMapping({ mapping: name });
  try {
    return await readFile(join(installationRoot(), 'mappings', `${name}.json`), 'utf8');
  } catch {
    throw unknownMapping({ mapping: name });
  }
}

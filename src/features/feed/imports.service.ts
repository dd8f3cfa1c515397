import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CsvError, parse } from 'csv-parse';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { tooLarge } from '../../platform/http/http.errors';
import { installationRoot } from '../../platform/i18n/messages';
import { Trail } from '../../platform/trail/trail';
import { ArrivalsService } from './arrivals.service';
import { unknownMapping } from './feed.errors';
import { type Incoming, IntakeRepository } from './intake.repository';
import { CHUNK, IntakeService, unknownChannelFault } from './intake.service';
import type { InteractionInput } from './interaction';
import { type Mapping, mapRow, missingColumns, readMapping, type Row } from './mapping';

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

/** Rows read from a file, with what is wrong with it. */
interface ReadFile {
  rows: number;
  readonly inputs: { readonly input: InteractionInput; readonly row: number }[];
  readonly faults: Fault[];
  faultCount: number;
}

const FAULTS_SHOWN = 100;

/** Brings in files of interactions: all of a file, or none of it. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly intake: IntakeService,
    private readonly arrivals: ArrivalsService,
    private readonly repository: IntakeRepository,
  ) {}

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

  /** @throws Problem invalid-request with the first faults, unless it is a dry run */
  async take(csv: Readable, mapping: Mapping, dryRun: boolean): Promise<ImportOutcome> {
    const file = await readRows(csv, mapping);
    if ((csv as { truncated?: boolean }).truncated === true) throw tooLarge();
    const { items, skipped } = await this.ready(file, mapping);
    const report = { rows: file.rows, skipped, faultCount: file.faultCount, faults: file.faults };
    if (file.faultCount > 0) {
      if (!dryRun) throw invalidRequest({}, { faults: file.faults });
      return { id: null, dryRun, created: 0, duplicate: 0, updated: 0, ...report };
    }
    const id = newId();
    const counts = await this.work.run(async () => {
      if (dryRun) return this.rehearse(items);
      const done = await this.write(items);
      const after = { rows: file.rows, skipped, ...done };
      await this.trail.append({ act: 'interactions.imported', subject: { kind: 'import', id }, after });
      return done;
    });
    return { id: dryRun ? null : id, dryRun, ...report, ...counts };
  }

  /** Writes and takes it back; by a savepoint, since the transaction around it may commit for others' sake. */
  private async rehearse(items: readonly Incoming[]) {
    await this.work.write('SAVEPOINT rehearsal');
    const counts = await this.write(items);
    await this.work.write('ROLLBACK TO SAVEPOINT rehearsal');
    return counts;
  }

  /** Finds the channels; said first, listed first. */
  private async ready(file: ReadFile, mapping: Mapping): Promise<{ items: Incoming[]; skipped: number }> {
    const channels = await this.repository.channels([...new Set(file.inputs.map(({ input }) => input.channel))]);
    const items: Incoming[] = [];
    let skipped = 0;
    for (const { input, row } of file.inputs) {
      const channelId = channels.get(input.channel);
      if (channelId !== undefined) items.push(this.intake.incoming(input, channelId));
      else if (mapping.unknownChannels === 'skip') skipped += 1;
      else {
        const source = mapping.fields.channel;
        const column = source !== undefined && 'column' in source ? source.column : 'fixed';
        addFault(file, { ...unknownChannelFault(input), pointer: `${row}/${column}` });
      }
    }
    items.sort((a, b) => a.saidAt.getTime() - b.saidAt.getTime());
    return { items, skipped };
  }

  private async write(items: readonly Incoming[]) {
    const counts = { created: 0, duplicate: 0, updated: 0 };
    await this.arrivals.lock(items);
    for (let at = 0; at < items.length; at += CHUNK) {
      for (const { status } of await this.arrivals.write(items.slice(at, at + CHUNK))) counts[status] += 1;
    }
    return counts;
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

async function readRows(csv: Readable, mapping: Mapping): Promise<ReadFile> {
  const file: ReadFile = { rows: 0, inputs: [], faults: [], faultCount: 0 };
  let columns: string[] = [];
  const parser = parse({
    bom: true,
    columns: (heading: string[]) => (columns = heading),
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  try {
    pipeline(Readable.from(texts(csv)), parser, () => undefined);
    for await (const row of parser as AsyncIterable<Row>) {
      if (file.rows === 0) demandColumns(mapping, columns);
      file.rows += 1;
      const mapped = mapRow(mapping, row, file.rows + 1);
      if (mapped.faults === null) file.inputs.push({ input: mapped.input, row: file.rows + 1 });
      else for (const fault of mapped.faults) addFault(file, fault);
    }
  } catch (error) {
    if (error instanceof CsvError) addFault(file, { pointer: `${file.rows + 2}/`, code: 'not-csv' });
    else if (error instanceof NotUtf8) addFault(file, { pointer: `${file.rows + 2}/`, code: 'not-utf-8' });
    else throw error;
  }
  if (file.rows === 0 && file.faultCount === 0) addFault(file, { pointer: '1/', code: 'file-empty' });
  return file;
}

class NotUtf8 extends Error {}

/** The file's text, refused where it is not UTF-8. */
async function* texts(csv: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new NotUtf8();
    }
  };
  for await (const chunk of csv as AsyncIterable<Buffer>) yield decode(chunk);
  yield decode();
}

/** @throws Problem invalid-request naming the columns that the mapping asks for and the file lacks */
function demandColumns(mapping: Mapping, columns: readonly string[]): void {
  const faults = missingColumns(mapping, columns).map((column) => ({ pointer: `1/${column}`, code: 'column-absent' }));
  if (faults.length > 0) throw invalidRequest({}, { faults });
}

function addFault(file: ReadFile, fault: Fault): void {
  file.faultCount += 1;
  if (file.faults.length < FAULTS_SHOWN) file.faults.push(fault);
}

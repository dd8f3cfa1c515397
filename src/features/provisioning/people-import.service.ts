import { Injectable } from '@nestjs/common';
import { type CalendarDate, dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Trail } from '../../platform/trail/trail';
import {
  type ChangeGroup,
  circles,
  PeopleWriter,
  StagedPeople,
  StagedReader,
  type StatedField,
  written,
} from '../people/public';
import { type CsvFile, inspectCsv } from './csv-file';
import { FaultList } from './import-faults';
import { PeopleSource } from './import-reading';
import type { Mapping } from './mapping';
import { importFaults, tooManyLeavers } from './people-import.errors';

export interface ImportOptions {
  /** Reads, checks and compares, and changes nothing. */
  readonly dryRun: boolean;
  /** How many leavers are expected, where they are more than one in twenty. */
  readonly allowLeavers: number | null;
  /** Told of every chunk read and every stage begun; what it throws ends the import with nothing applied. */
  readonly progress?: (stage: ImportStage, rows: number) => Promise<void>;
  /** Faults and too many leavers are answered, as by a dry run, and not thrown. */
  readonly answersRefusals?: boolean;
}

export type ImportStage = 'reading' | 'checking' | 'applying';

export interface ImportReport {
  readonly mapping: string;
  readonly on: CalendarDate;
  readonly dryRun: boolean;
  /** The import as the trail and the events name it; null when nothing was applied. */
  readonly importId: Id | null;
  readonly files: readonly CsvFile[];
  /** Persons stated. */
  readonly rows: number;
  readonly groups: readonly ChangeGroup[];
  /** The number that `allowLeavers` must reach, or null when no more than one in twenty leave. */
  readonly leaversToAllow: number | null;
  readonly faults: FaultList;
}

/** Rows staged by one statement, and between signs of progress. */
const CHUNK = 200;
const FAULTS_ASKED = 200;
/** One in twenty. */
const LEAVERS = 0.05;

/** Imports people from files: read, staged and checked as a whole, compared, and applied all or nothing. */
@Injectable()
export class PeopleImport {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly trail: Trail,
    private readonly staged: StagedPeople,
    private readonly reader: StagedReader,
    private readonly writer: PeopleWriter,
  ) {}

  /**
   * `paths` says where each file of the mapping is. A dry run answers its faults, a real one throws them.
   * @throws Problem import-faults, too-many-leavers
   */
  async run(mapping: Mapping, paths: ReadonlyMap<string, string>, options: ImportOptions): Promise<ImportReport> {
    const on = mapping.on ?? dateOf(this.clock.now());
    const missing = filesMissing(mapping, paths);
    if (missing.total > 0) return this.refuse(mapping, on, options, [], missing);
    const files = new Map<string, CsvFile>();
    for (const [name, spec] of Object.entries(mapping.files)) {
      files.set(name, await inspectCsv(name, paths.get(name) ?? '', spec));
    }
    const source = await PeopleSource.open(mapping, files, on);
    return this.work.run(() => this.stage(mapping, source, [...files.values()], on, options));
  }

  private async stage(
    mapping: Mapping,
    source: PeopleSource,
    files: readonly CsvFile[],
    on: CalendarDate,
    options: ImportOptions,
  ): Promise<ImportReport> {
    await this.staged.open();
    const { rows, faults } = await this.fill(source, options);
    await options.progress?.('checking', rows);
    await this.staged.close(rows);
    await this.contradictions(mapping, faults);
    if (faults.total > 0) return this.refuse(mapping, on, options, files, faults, rows);

    const scope = mapping.complete === false ? null : mapping.complete;
    const fields = statedFields(mapping);
    const groups = await this.reader.changes(fields, dateOf(this.clock.now()), scope);
    const leavers = groups.find((group) => group.kind === 'leaver')?.count ?? 0;
    const before = await this.reader.activeNow(scope);
    const leaversToAllow = leavers > before * LEAVERS ? leavers : null;
    if (!options.dryRun && leaversToAllow !== null && (options.allowLeavers ?? 0) < leaversToAllow) {
      if (options.answersRefusals !== true) throw tooManyLeavers({ leavers, active: before });
      return { mapping: mapping.name, on, dryRun: false, importId: null, files, rows, groups, leaversToAllow, faults };
    }
    await options.progress?.(options.dryRun ? 'checking' : 'applying', rows);
    const importId = options.dryRun ? null : await this.writer.applyStaged(fields, scope);
    await options.progress?.(options.dryRun ? 'checking' : 'applying', rows);
    const report = { mapping: mapping.name, on, dryRun: options.dryRun, importId, files, rows };
    if (importId !== null) await this.prove(importId, { ...report, groups });
    return { ...report, groups, leaversToAllow, faults };
  }

  /** Reads the main file onto the stage, in chunks. */
  private async fill(source: PeopleSource, { progress }: ImportOptions): Promise<{ rows: number; faults: FaultList }> {
    let rows = 0;
    let chunk: string[] = [];
    const flush = async (): Promise<void> => {
      await this.staged.addWritten(chunk);
      chunk = [];
      await progress?.('reading', rows);
    };
    const faults = await source.read(({ row, fields, names }) => {
      rows += 1;
      if (typeof fields.externalId !== 'string') return null;
      chunk.push(written(row, fields.externalId, fields, names));
      return chunk.length === CHUNK ? flush() : null;
    });
    await flush();
    return { rows, faults };
  }

  private async contradictions(mapping: Mapping, faults: FaultList): Promise<void> {
    const label = (field: 'externalId' | 'email' | 'manager'): string => {
      const spec = mapping.person[field];
      return spec?.column ?? spec?.template ?? field;
    };
    const found = await this.reader.contradictions(FAULTS_ASKED);
    for (const { row, field, code } of found.items) faults.add({ file: mapping.from, row, column: label(field), code });
    faults.addUnseen(found.total - found.items.length);
    if (mapping.person.manager === undefined) return;
    const reports = await this.reader.managers();
    const inCircle = circles(new Map(reports.map(({ id, manager }) => [id, manager])));
    for (const { row, id } of reports) {
      if (row === null || !inCircle.has(id)) continue;
      faults.add({ file: mapping.from, row, column: label('manager'), code: 'import-manager-circle' });
    }
  }

  /** Nothing is applied. @throws Problem import-faults but in a dry run */
  private refuse(
    mapping: Mapping,
    on: CalendarDate,
    { dryRun, answersRefusals = false }: ImportOptions,
    files: readonly CsvFile[],
    faults: FaultList,
    rows = 0,
  ): ImportReport {
    if (!dryRun && !answersRefusals) {
      const pointed = faults.shown.map(({ file, row, column, code, params }) => ({
        pointer: `${file}#${row}/${column}`,
        code,
        ...(params === undefined ? {} : { params }),
      }));
      throw importFaults({ total: faults.total }, { faults: pointed });
    }
    return { mapping: mapping.name, on, dryRun, importId: null, files, rows, groups: [], leaversToAllow: null, faults };
  }

  private prove(
    importId: Id,
    report: Pick<ImportReport, 'mapping' | 'on' | 'files' | 'rows' | 'groups'>,
  ): Promise<void> {
    return this.trail.append({
      act: 'people.imported',
      subject: { kind: 'import', id: importId },
      after: {
        mapping: report.mapping,
        on: report.on,
        files: report.files.map(({ name, sha256 }) => ({ name, sha256 })),
        rows: report.rows,
        changes: Object.fromEntries(report.groups.map(({ kind, count }) => [kind, count])),
      },
    });
  }
}

/** Fields that the mapping states; others stay as they are. */
function statedFields(mapping: Mapping): readonly StatedField[] {
  const fields = Object.keys(mapping.person).filter((field) => field !== 'externalId') as StatedField[];
  const names: StatedField[] = Object.keys(mapping.names).length > 0 ? ['names'] : [];
  return [...new Set<StatedField>([...fields, ...names, 'leftOn'])];
}

function filesMissing(mapping: Mapping, paths: ReadonlyMap<string, string>): FaultList {
  const faults = new FaultList();
  const whole = { row: 0, column: '' };
  for (const file of Object.keys(mapping.files)) {
    if (!paths.has(file)) faults.add({ file, ...whole, code: 'import-no-file' });
  }
  for (const file of paths.keys()) {
    if (!Object.hasOwn(mapping.files, file)) faults.add({ file, ...whole, code: 'import-unknown-file' });
  }
  return faults;
}

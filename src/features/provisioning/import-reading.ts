import type { CalendarDate } from '../../kernel/clock';
import { CsvFault, type CsvFile, csvRecords } from './csv-file';
import { type Cells, compileField, isFault, type ReadColumn, type ReadField } from './import-fields';
import { FaultList } from './import-faults';
import { Header, type JoinedRow, loadJoin } from './import-joins';
import { columnsOf, type FieldSpec, type JoinSpec, type Mapping, type PersonField } from './mapping';

/** A person as a row of the main file states them; what could not be read is absent, and a fault. */
export interface StatedRow {
  readonly row: number;
  readonly fields: Readonly<Partial<Record<PersonField, unknown>>>;
  readonly names: Readonly<Record<string, string>>;
}

/** Null where the next person may follow at once: a promise for each of a hundred thousand is most of their memory. */
type Take = (person: StatedRow) => Promise<void> | null;

interface LoadedJoin {
  readonly spec: JoinSpec;
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, JoinedRow>;
}

interface CompiledField {
  readonly name: string;
  readonly label: string;
  readonly read: ReadField;
}

const REQUIRED: ReadonlySet<string> = new Set(['externalId', 'givenName', 'familyName']);

/** The files of an import, read by their mapping: joined files into memory, the main one as a stream. */
export class PeopleSource {
  private constructor(
    private readonly mapping: Mapping,
    private readonly main: CsvFile,
    private readonly joins: readonly LoadedJoin[],
    /** Faults of the joined files. */
    private readonly found: FaultList,
  ) {}

  /** Reads the joined files; `on` is the date on which their rows are current. */
  static async open(mapping: Mapping, files: ReadonlyMap<string, CsvFile>, on: CalendarDate): Promise<PeopleSource> {
    const faults = new FaultList();
    const joins: LoadedJoin[] = [];
    for (const spec of mapping.joins) {
      const columns = columnsFrom(mapping, spec.as);
      const rows = await noting(faults, () => loadJoin(spec, demandFile(files, spec.file), columns, on, faults));
      if (rows !== null) joins.push({ spec, columns, rows });
    }
    return new PeopleSource(mapping, demandFile(files, mapping.from), joins, faults);
  }

  /** Gives every person the main file states to `take`, once, and waits where it asks to; answers all faults of the files. */
  async read(take: Take): Promise<FaultList> {
    const faults = this.found.copy();
    await noting(faults, () => this.stream(faults, take));
    return faults;
  }

  private async stream(faults: FaultList, take: Take): Promise<void> {
    const { mapping, main, joins } = this;
    const start = (cells: readonly string[]): RowReading =>
      new RowReading(mapping, main, joins, new Header(main.name, cells, faults), faults);
    let reading: RowReading | null = null;
    for await (const { row, cells } of csvRecords(main)) {
      if (reading === null) {
        reading = start(cells);
        if (!reading.demand() || joins.length < mapping.joins.length) return;
      } else if (reading.header.fits(row, cells)) {
        const waits = take(reading.person(row, cells));
        if (waits !== null) await waits;
      }
    }
    if (reading === null) start([]).demand();
  }
}

/** What a file that can't be read to its end leaves is a fault. */
async function noting<T>(faults: FaultList, fn: () => Promise<T>): Promise<T | null> {
  try {
    return await fn();
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    faults.add({ file: error.file, row: error.row, column: '', code: error.code });
    return null;
  }
}

function demandFile(files: ReadonlyMap<string, CsvFile>, name: string): CsvFile {
  const file = files.get(name);
  if (file === undefined) throw new Error(`The file '${name}' was not given.`);
  return file;
}

function specsOf(mapping: Mapping): readonly FieldSpec[] {
  return [...Object.values(mapping.person), ...Object.values(mapping.names)];
}

function referencesOf(mapping: Mapping): readonly string[] {
  return [...specsOf(mapping).flatMap(columnsOf), ...mapping.joins.map((join) => join.equals)];
}

/** The columns of a join that fields or later joins ask for. */
function columnsFrom(mapping: Mapping, as: string): readonly string[] {
  const asked = referencesOf(mapping).filter((reference) => reference.startsWith(`${as}.`));
  return [...new Set(asked.map((reference) => reference.slice(as.length + 1)))];
}

/** Turns rows of the main file into persons. */
class RowReading {
  private readonly fields: readonly CompiledField[];
  private readonly names: readonly CompiledField[];
  private readonly keys: readonly ReadColumn[];

  constructor(
    private readonly mapping: Mapping,
    private readonly file: CsvFile,
    private readonly joins: readonly LoadedJoin[],
    readonly header: Header,
    private readonly faults: FaultList,
  ) {
    const columns = (reference: string): ReadColumn => this.column(reference);
    const compile = ([name, spec]: readonly [string, FieldSpec], field: PersonField | 'names'): CompiledField => ({
      name,
      label: spec.column ?? spec.template ?? name,
      read: compileField(field, spec, columns),
    });
    this.fields = Object.entries(mapping.person).map((entry) => compile(entry, entry[0] as PersonField));
    this.names = Object.entries(mapping.names).map((entry) => compile(entry, 'names'));
    this.keys = joins.map((join) => this.column(join.spec.equals));
  }

  /** Whether the main file has every column asked of it. */
  demand(): boolean {
    const joined = this.mapping.joins.map((join) => `${join.as}.`);
    const own = referencesOf(this.mapping).filter(
      (reference) => !joined.some((prefix) => reference.startsWith(prefix)),
    );
    return this.header.demand(own);
  }

  person(row: number, main: readonly string[]): StatedRow {
    const cells: (readonly string[] | null)[] = [main];
    let leftOn: CalendarDate | null = null;
    for (const [at, { spec, rows }] of this.joins.entries()) {
      const key = (this.keys[at]?.(cells) ?? '').trim();
      const joined = key === '' ? undefined : rows.get(key);
      cells.push(joined?.cells ?? null);
      if (joined === undefined && key !== '' && !spec.optional) {
        this.fault(row, spec.equals, 'import-no-match', { key: key.slice(0, 60), file: spec.file });
      }
      if (spec.as === this.mapping.leftUnless && joined?.since === null) leftOn = joined.endedOn;
    }
    const fields: Partial<Record<PersonField, unknown>> = { leftOn };
    for (const field of this.fields) {
      const value = this.value(row, field, cells);
      if (value !== null) fields[field.name as PersonField] = value;
      else fields[field.name as PersonField] ??= null;
    }
    const names: Record<string, string> = {};
    for (const field of this.names) {
      const value = this.value(row, field, cells);
      if (typeof value === 'string') names[field.name] = value;
    }
    return { row, fields, names };
  }

  private value(row: number, { name, label, read }: CompiledField, cells: Cells): unknown {
    const value = read(cells);
    if (isFault(value)) return this.fault(row, label, value.code, value.params);
    if (value === null && REQUIRED.has(name)) return this.fault(row, label, 'required');
    return value;
  }

  private joinOf(reference: string): LoadedJoin | null {
    return this.joins.find(({ spec }) => reference.startsWith(`${spec.as}.`)) ?? null;
  }

  private column(reference: string): ReadColumn {
    const join = this.joinOf(reference);
    if (join === null) {
      const place = this.header.place(reference);
      return (cells) => cells[0]?.[place] ?? '';
    }
    const slot = this.joins.indexOf(join) + 1;
    const place = join.columns.indexOf(reference.slice(join.spec.as.length + 1));
    return (cells) => cells[slot]?.[place] ?? '';
  }

  private fault(row: number, column: string, code: string, params?: Readonly<Record<string, unknown>>): null {
    this.faults.add({ file: this.file.name, row, column, code, ...(params === undefined ? {} : { params }) });
    return null;
  }
}

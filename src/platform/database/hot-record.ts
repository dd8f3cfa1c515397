import type { EntitySchema } from 'typeorm';
import { notFound, staleVersion } from '../../kernel/problem';
import type { Versioned } from './records';
import type { Work } from './work';

/**
 * The records of one table as `takeRecord` and `saveRecord` handle them, for those that nearly every request touches: statements
 * are written once and prepared, and go out in their turn with those around them. Columns hold what pg takes and gives as it is.
 */
export class HotRecords<T extends Versioned> {
  private readonly properties: readonly string[];
  private readonly select: string;
  private readonly update: string;

  constructor(
    private readonly work: Work,
    { options }: EntitySchema<T>,
  ) {
    const columns = Object.entries<{ readonly name?: string; readonly type?: unknown } | undefined>(options.columns);
    const table = `${options.schema}.${options.tableName}`;
    const named = columns.map(([property, column]) => [property, column?.name ?? property] as const);
    if (columns.some(([, column]) => String(column?.type).startsWith('json'))) throw new Error(`${table} holds JSON.`);
    const changed = named.filter(([property]) => property !== 'id' && property !== 'version');
    this.properties = changed.map(([property]) => property);
    this.select = `SELECT ${named.map(([property, column]) => `${column} AS "${property}"`).join(', ')} FROM ${table} WHERE id = $1`;
    this.update = `UPDATE ${table} SET ${changed.map(([, column], at) => `${column} = $${at + 3}`).join(', ')}, version = version + 1
      WHERE id = $1 AND version = $2`;
  }

  /** Locked for change until the ambient transaction ends. @throws Problem not-found */
  async take(id: string): Promise<T> {
    const [record] = await this.work.write<T>(`${this.select} FOR UPDATE`, [id]);
    if (record === undefined) throw notFound({ id });
    return record;
  }

  /** As it stands, in the ambient transaction if there is one. @throws Problem not-found */
  async read(id: string): Promise<T> {
    const [record] = await this.work.read<T>(this.select, [id]);
    if (record === undefined) throw notFound({ id });
    return record;
  }

  /** The next state over the version it was taken at. @throws Problem stale-version when somebody else was faster */
  async save(record: T): Promise<T> {
    const values = this.properties.map((property) => record[property] as unknown);
    if ((await this.work.affect(this.update, [record.id, record.version, ...values])) !== 1)
      throw staleVersion({ id: record.id });
    return { ...record, version: record.version + 1 };
  }
}

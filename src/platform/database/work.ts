import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryResult } from 'typeorm';
import { currentContext, withContext } from '../context/context';

/** PostgreSQL: serialization_failure, deadlock_detected. */
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

interface PostgresPool {
  query(query: { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

/** The unit of work: every write happens inside `run`; effects leave only through the outbox. */
@Injectable()
export class Work {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /**
   * Opens a transaction, or joins the ambient one. Deadlocks and serialisation failures run the whole closure
   * again (at most four times), so it must have no effect outside the database.
   */
  async run<T>(fn: () => Promise<T>): Promise<T> {
    if (currentContext().manager !== null) return fn();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction((manager) => withContext({ manager }, fn));
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIED.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  /**
   * Runs on its own: in a transaction, or within the ambient one behind a savepoint. When it fails, nothing of it stays
   * and the ambient transaction can go on.
   */
  async attempt<T>(fn: () => Promise<T>): Promise<T> {
    if (currentContext().manager === null) return this.run(fn);
    await this.write('SAVEPOINT attempt');
    try {
      const result = await fn();
      await this.write('RELEASE SAVEPOINT attempt');
      return result;
    } catch (error) {
      await this.write('ROLLBACK TO SAVEPOINT attempt');
      await this.write('RELEASE SAVEPOINT attempt');
      throw error;
    }
  }

  /** The ambient transaction. @throws Error outside `run`: writes outside a unit of work are defects. */
  get manager(): EntityManager {
    const manager = currentContext().manager;
    if (manager === null) throw new Error('A write outside work.run().');
    return manager;
  }

  /** Runs a writing statement in the ambient transaction; answers its RETURNING rows. */
  async write<R = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.result(text, values)).records as R[];
  }

  /** Runs a writing statement in the ambient transaction; answers how many rows it touched. */
  async affect(text: string, values: readonly unknown[] = []): Promise<number> {
    return (await this.result(text, values)).affected ?? 0;
  }

  /** Reads, in the ambient transaction if there is one, else on any connection of the pool. */
  async read<R = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const manager = currentContext().manager ?? this.dataSource.manager;
    return manager.query<R[]>(text, [...values]);
  }

  /**
   * A hot read: a named prepared statement on the pool whose single row has one column `json`, built by PostgreSQL
   * and passed on as it is.
   */
  async json(name: string, text: string, values: readonly unknown[]): Promise<string> {
    const pool = (this.dataSource.driver as unknown as { master: PostgresPool }).master;
    const { rows } = await pool.query({ name, text, values });
    return (rows[0] as { json: string } | undefined)?.json ?? 'null';
  }

  private async result(text: string, values: readonly unknown[]): Promise<QueryResult> {
    const runner = this.manager.queryRunner;
    if (runner === undefined) throw new Error('The ambient transaction has no connection.');
    return runner.query(text, [...values], true);
  }
}

/** The SQLSTATE of a failed statement, if the error came from PostgreSQL. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' ? state : undefined;
}

/** The constraint a failed statement broke, if any. */
export function brokenConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { constraint, driverError } = error as { constraint?: unknown; driverError?: { constraint?: unknown } };
  const name = driverError?.constraint ?? constraint;
  return typeof name === 'string' ? name : undefined;
}

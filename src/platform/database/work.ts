import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/config';
import { currentContext, withContext } from '../context/context';
import { Bell } from './bell';
import { AS_BYTES } from './bytes';
import { retried } from './failures';
import { type Statement, Statements } from './statements';
import { type Outcome, Transaction } from './transaction';

export { brokenConstraint, sqlState } from './failures';

/** Rows of a long list that are in memory at once. */
const PART = 5000;

/** A transaction that notifies commits alone, after all others; so it is one of its own, after the one it tells of. */
const RING: Statement = { text: `SELECT pg_notify('obi_outbox', '')`, values: [] };

interface Pool {
  query(statement: Statement): Promise<Outcome>;
}

/** The unit of work: every write happens inside `run`; effects leave only through the outbox. */
@Injectable()
export class Work {
  private readonly statements: Statements;
  private readonly transactions = new WeakMap<EntityManager, Transaction>();
  private readonly bell = new Bell(() => this.pool.query(RING));

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    this.statements = new Statements(config.database.prepares);
  }

  /**
   * Opens a transaction, or joins the ambient one. Deadlocks and serialisation failures run the whole closure
   * again (at most four times), so it must have no effect outside the database.
   */
  async run<T>(fn: () => Promise<T>): Promise<T> {
    if (currentContext().manager !== null) return fn();
    return retried(() => this.once(fn));
  }

  /**
   * One statement that is a whole act: a transaction of its own in one round trip, or a part of the ambient one. It is
   * run again as `run` is.
   */
  async act<R>(name: string, text: string, values: readonly unknown[]): Promise<R[]> {
    if (currentContext().manager !== null) return this.write<R>(text, values);
    return retried(() => this.hot<R>(name, text, values));
  }

  /**
   * Runs on its own: in a transaction, or within the ambient one behind a savepoint. When it fails, nothing of it stays
   * and the ambient transaction can go on.
   */
  async attempt<T>(fn: () => Promise<T>): Promise<T> {
    if (currentContext().manager === null) return this.run(fn);
    const transaction = this.ambient();
    const before = transaction.posts;
    transaction.post(this.statements.of('SAVEPOINT attempt', []));
    try {
      const result = await fn();
      await transaction.settled(before);
      return result;
    } catch (error) {
      const reason = await transaction.forget(before, error);
      transaction.post(this.statements.of('ROLLBACK TO SAVEPOINT attempt', []));
      throw reason;
    } finally {
      transaction.post(this.statements.of('RELEASE SAVEPOINT attempt', []));
    }
  }

  /**
   * Runs apart from any ambient transaction, on a connection of its own, and sees everything as it stood at one instant:
   * for long readings while others write.
   */
  snapshot<T>(fn: () => Promise<T>): Promise<T> {
    return this.once(fn, ' ISOLATION LEVEL REPEATABLE READ');
  }

  /** The ambient transaction. @throws Error outside `run`: writes outside a unit of work are defects. */
  get manager(): EntityManager {
    const manager = currentContext().manager;
    if (manager === null) throw new Error('A write outside work.run().');
    return manager;
  }

  /** Runs a writing statement in the ambient transaction; answers its RETURNING rows. */
  async write<R = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return (await this.ambient().send(this.statements.of(text, values))).rows as R[];
  }

  /** Runs a writing statement in the ambient transaction; answers how many rows it touched. */
  async affect(text: string, values: readonly unknown[] = []): Promise<number> {
    return (await this.ambient().send(this.statements.of(text, values))).rowCount ?? 0;
  }

  /**
   * Sends a writing statement in the ambient transaction, in its turn, without waiting for it: for writes that answer
   * nothing. If it fails, so does `run`.
   */
  post(text: string, values: readonly unknown[] = []): void {
    this.ambient().post(this.statements.of(text, values));
  }

  /** Wakes the relays once the ambient transaction has committed; without one, at once. */
  wake(): void {
    if (currentContext().manager === null) this.bell.ring();
    else this.ambient().wakes = true;
  }

  /**
   * Begins `fn` once the ambient transaction has committed; without one, at once. For what may get lost: a process that ends
   * in between never begins it.
   */
  afterwards(fn: () => void): void {
    if (currentContext().manager === null) fn();
    else this.ambient().afterwards.push(fn);
  }

  /** Reads, in the ambient transaction if there is one, else on any connection of the pool. */
  async read<R = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const statement = this.statements.of(text, values);
    const { manager } = currentContext();
    const outcome = manager === null ? this.pool.query(statement) : this.ambient().send(statement);
    return (await outcome).rows as R[];
  }

  /**
   * Reads the rows of one statement part by part, as they stood when it began, on a connection of its own: for lists of any
   * length. Whoever stops asking for parts gives the connection back.
   */
  async *parts<R>(text: string, values: readonly unknown[], size = PART): AsyncGenerator<R[]> {
    const transaction = await Transaction.open(this.dataSource);
    try {
      // All of it will be read: what is planned for the first rows would be slow for the others.
      transaction.post('SET LOCAL cursor_tuple_fraction = 1');
      await transaction.send({ text: `DECLARE part NO SCROLL CURSOR FOR ${text}`, values: [...values] });
      for (let rows: R[]; ;) {
        rows = (await transaction.send(`FETCH ${size} FROM part`)).rows as R[];
        if (rows.length > 0) yield rows;
        if (rows.length < size) return;
      }
    } finally {
      await transaction.rollback(null);
      await transaction.release();
    }
  }

  /**
   * A hot read: a named prepared statement on the pool whose single row has one column `json`, built by PostgreSQL
   * and passed on as it is.
   */
  async json(name: string, text: string, values: readonly unknown[]): Promise<string> {
    const [row] = await this.hot<{ json: string }>(name, text, values);
    return row?.json ?? 'null';
  }

  /**
   * A statement of (nearly) every request, prepared from its first use: on any connection of the pool and committed by
   * itself, whatever transaction is open.
   */
  async hot<R>(name: string, text: string, values: readonly unknown[]): Promise<R[]> {
    return (await this.pool.query(this.statements.named(name, text, values))).rows as R[];
  }

  /** A hot statement whose columns of type `json` are passed on as the bytes they came in. */
  async bytes<R>(name: string, text: string, values: readonly unknown[]): Promise<R[]> {
    const statement = { ...this.statements.named(name, text, values), types: AS_BYTES };
    return (await this.pool.query(statement)).rows as R[];
  }

  private async once<T>(fn: () => Promise<T>, mode: '' | ' ISOLATION LEVEL REPEATABLE READ' = ''): Promise<T> {
    const transaction = await Transaction.open(this.dataSource, mode);
    const { manager } = transaction;
    this.transactions.set(manager, transaction);
    try {
      const result = await withContext({ manager }, fn);
      await transaction.commit();
      if (transaction.wakes) this.bell.ring();
      for (const begin of transaction.afterwards) begin();
      return result;
    } catch (error) {
      throw await transaction.rollback(error);
    } finally {
      await transaction.release();
    }
  }

  private ambient(): Transaction {
    const transaction = this.transactions.get(this.manager);
    if (transaction === undefined) throw new Error('The ambient transaction is not of this house.');
    return transaction;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

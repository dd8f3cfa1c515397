import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Statement } from './statements';

/** What a statement brought. */
export interface Outcome {
  readonly rows: unknown[];
  readonly rowCount: number | null;
  readonly command: string;
}

/** A connection as pg's pool hands it out: statements that are sent at once follow each other on the wire. */
interface Connection {
  query(statement: Statement | string): Promise<Outcome>;
  readonly connection?: { readonly stream?: { cork?(): void; uncork?(): void } };
}

/**
 * One transaction on one connection. Statements are sent in the order of their calls and without waiting for those before
 * them; whoever needs an answer waits for it. What is sent in one go leaves in one packet.
 */
export class Transaction {
  /** Statements nobody waits for. */
  private readonly posted: Promise<Outcome>[] = [];
  private corked = false;
  /** Whether the relays are to be woken after it. */
  wakes = false;
  /** What is begun after it has committed. */
  readonly afterwards: (() => void)[] = [];

  private constructor(
    private readonly runner: QueryRunner,
    private readonly connection: Connection,
  ) {}

  static async open(dataSource: DataSource, mode: '' | ' ISOLATION LEVEL REPEATABLE READ' = ''): Promise<Transaction> {
    const runner = dataSource.createQueryRunner();
    const transaction = new Transaction(runner, (await runner.connect()) as Connection);
    transaction.post(`START TRANSACTION${mode}`);
    // TypeORM locks rows only where it believes in a transaction.
    Object.assign(runner, { isTransactionActive: true });
    return transaction;
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  send(statement: Statement | string): Promise<Outcome> {
    this.gather();
    return this.connection.query(statement);
  }

  /** Sends a statement whose outcome only the end of the transaction waits for. */
  post(statement: Statement | string): void {
    const outcome = this.send(statement);
    outcome.catch(() => undefined);
    this.posted.push(outcome);
  }

  /** How many statements were posted so far. */
  get posts(): number {
    return this.posted.length;
  }

  /** Waits for what was posted since. @throws the error of the first that failed */
  async settled(since: number): Promise<void> {
    await Promise.all(this.posted.slice(since));
  }

  /** Waits for what was posted since and is to be taken back; answers why, as `rollback` does. */
  async forget(since: number, error: unknown): Promise<unknown> {
    const outcomes = await Promise.allSettled(this.posted.splice(since));
    const failed = outcomes.find(({ status }) => status === 'rejected');
    return failed?.status === 'rejected' ? failed.reason : error;
  }

  /** @throws the error of the first statement that failed unseen */
  async commit(): Promise<void> {
    const committed = this.send('COMMIT');
    committed.catch(() => undefined);
    await Promise.all(this.posted);
    if ((await committed).command !== 'COMMIT') throw new Error('A failed statement went unnoticed in a transaction.');
  }

  /** Takes everything back; answers why: a posted statement that failed made later ones fail, and is the reason. */
  async rollback(error: unknown): Promise<unknown> {
    await this.send('ROLLBACK').catch(() => undefined);
    return this.forget(0, error);
  }

  release(): Promise<void> {
    return this.runner.release();
  }

  /** Holds the connection's output until everything that is ready to be sent has been. */
  private gather(): void {
    const stream = this.connection.connection?.stream;
    if (this.corked || stream?.cork === undefined) return;
    this.corked = true;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork?.();
    });
  }
}

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../database/work';

/** Bytes of one row. */
const CHUNK = 256 * 1024;

/** Bytes and rows that travel with one statement. */
const BATCH = { bytes: 1024 * 1024, rows: 400 };

/** A content to be kept: `open` gives it again each time it is asked. */
export interface NewContent {
  /** SHA-256 of it. */
  readonly hash: Buffer;
  readonly bytes: number;
  open(): Promise<AsyncIterable<Buffer>>;
}

interface Row {
  readonly hash: Buffer;
  readonly at: number;
  readonly bytes: Buffer;
}

/**
 * Files as rows of the database, so that backup, restore and every process have them. The same content is kept once,
 * under its hash, as long as an owner keeps it.
 */
@Injectable()
export class Files {
  constructor(private readonly work: Work) {}

  /** Keeps contents for an owner, in the ambient transaction. @throws Error when one is not what its hash says */
  async keep(ownerId: Id, contents: readonly NewContent[]): Promise<void> {
    // In one order, so that two who keep the same files do not wait for each other in a circle.
    const distinct = [...new Map(contents.map((content) => [content.hash.toString('hex'), content]))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, content]) => content);
    const batch = new Batch(this.work);
    for (const content of distinct) {
      const [row] = await this.work.write<{ fresh: boolean }>(
        `INSERT INTO platform.file (hash, bytes) VALUES ($1, $2)
         ON CONFLICT (hash) DO UPDATE SET bytes = EXCLUDED.bytes RETURNING (xmax = 0) AS fresh`,
        [content.hash, content.bytes],
      );
      if (row?.fresh === true) await this.write(content, batch);
    }
    await batch.flush();
    await this.work.write(
      `INSERT INTO platform.file_use (kept_for, hash) SELECT $1, hash FROM unnest($2::bytea[]) AS f (hash)
       ON CONFLICT DO NOTHING`,
      [ownerId, distinct.map(({ hash }) => hash)],
    );
  }

  /** An owner needs nothing any more; what no other keeps is gone. In the ambient transaction. */
  async leave(ownerId: Id): Promise<void> {
    const left = await this.work.write<{ hash: Buffer }>(
      'DELETE FROM platform.file_use WHERE kept_for = $1 RETURNING hash',
      [ownerId],
    );
    const hashes = left.map(({ hash }) => hash);
    // Whoever keeps one of them meanwhile holds its row, or waits for this.
    await this.work.write('SELECT hash FROM platform.file WHERE hash = ANY($1) ORDER BY hash FOR UPDATE', [hashes]);
    await this.work.write(
      `DELETE FROM platform.file f WHERE f.hash = ANY($1)
         AND NOT EXISTS (SELECT FROM platform.file_use u WHERE u.hash = f.hash)`,
      [hashes],
    );
  }

  /** The bytes of a file from one position up to another (not included), row by row. */
  read(hash: Buffer, from: number, to: number): Readable {
    return Readable.from(this.chunks(hash, from, to), { objectMode: false });
  }

  private async *chunks(hash: Buffer, from: number, to: number): AsyncGenerator<Buffer> {
    for (let at = Math.floor(from / CHUNK); at * CHUNK < to; at += 1) {
      const [row] = await this.work.read<{ bytes: Buffer }>(
        'SELECT bytes FROM platform.file_chunk WHERE hash = $1 AND at = $2',
        [hash, at],
      );
      if (row === undefined) throw new Error('A stored file ends before its end.');
      yield row.bytes.subarray(Math.max(from - at * CHUNK, 0), Math.min(to - at * CHUNK, CHUNK));
    }
  }

  private async write(content: NewContent, batch: Batch): Promise<void> {
    const { hash } = content;
    const digest = createHash('sha256');
    let rest: Buffer[] = [];
    let waiting = 0;
    let at = 0;
    const cut = async (least: number): Promise<void> => {
      let joined = Buffer.concat(rest);
      while (joined.length >= least && joined.length > 0) {
        await batch.add({ hash, at, bytes: joined.subarray(0, CHUNK) });
        at += 1;
        joined = joined.subarray(CHUNK);
      }
      rest = joined.length === 0 ? [] : [joined];
      waiting = joined.length;
    };
    for await (const bytes of await content.open()) {
      digest.update(bytes);
      rest.push(bytes);
      waiting += bytes.length;
      if (waiting >= CHUNK) await cut(CHUNK);
    }
    await cut(1);
    if (!digest.digest().equals(hash)) throw new Error('A file changed while it was being kept.');
  }
}

/** Rows gathered up to a batch, so that many small files take few statements. */
class Batch {
  private rows: Row[] = [];
  private bytes = 0;

  constructor(private readonly work: Work) {}

  async add(row: Row): Promise<void> {
    this.rows.push(row);
    this.bytes += row.bytes.length;
    if (this.bytes >= BATCH.bytes || this.rows.length >= BATCH.rows) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.rows.length === 0) return;
    const rows = this.rows;
    this.rows = [];
    this.bytes = 0;
    await this.work.write(
      `INSERT INTO platform.file_chunk (hash, at, bytes)
       SELECT * FROM unnest($1::bytea[], $2::integer[], $3::bytea[])`,
      [rows.map(({ hash }) => hash), rows.map(({ at }) => at), rows.map(({ bytes }) => bytes)],
    );
  }
}

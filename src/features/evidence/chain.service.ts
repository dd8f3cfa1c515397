import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { linked } from './chain';

const BATCH = 1_000;

interface Waiting {
  readonly id: Id;
  readonly at: Date;
  readonly hash: Buffer;
}

/** Chains packs in the order in which they are met: gapless numbers, one at a time. */
@Injectable()
export class PackChain {
  constructor(private readonly work: Work) {}

  /** These packs, or null: whichever are not chained yet. In the ambient transaction. */
  async extend(publicationIds: readonly Id[] | null): Promise<void> {
    await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('evidence.chain', 0))`);
    while ((await this.batch(publicationIds)) === BATCH);
  }

  private async batch(publicationIds: readonly Id[] | null): Promise<number> {
    const packs = await this.work.write<Waiting>(
      `SELECT p.publication_id AS id, p.at, p.hash FROM publishing.pack p
       WHERE ($1::uuid[] IS NULL OR p.publication_id = ANY($1))
         AND NOT EXISTS (SELECT FROM evidence.link l WHERE l.publication_id = p.publication_id)
       ORDER BY p.at, p.publication_id LIMIT ${BATCH}`,
      [publicationIds],
    );
    if (packs.length === 0) return 0;
    const [head] = await this.work.write<{ number: string; hash: Buffer }>(
      'SELECT number::text, hash FROM evidence.head FOR UPDATE',
    );
    if (head === undefined) throw new Error('The head of the packs is missing.');
    let number = Number(head.number);
    let previous = head.hash;
    const links = packs.map(({ id, at, hash }) => {
      number += 1;
      previous = linked(previous, { number, publication: id, at: at.toISOString(), pack: hash.toString('hex') });
      return { number, id, at, pack: hash, hash: previous };
    });
    await this.work.write(
      `INSERT INTO evidence.link (number, publication_id, pack_hash, at, hash)
       SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bytea[], $4::timestamptz[], $5::bytea[])`,
      [
        links.map((link) => link.number),
        links.map(({ id }) => id),
        links.map(({ pack }) => pack),
        links.map(({ at }) => at),
        links.map(({ hash }) => hash),
      ],
    );
    await this.work.write('UPDATE evidence.head SET number = $1, hash = $2', [number, previous]);
    return packs.length;
  }
}

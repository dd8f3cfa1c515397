import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { PackValue } from './pack';

/** What went out. */
export interface Publication {
  readonly id: Id;
  readonly draftId: Id;
  readonly revision: number;
  readonly publisherId: Id;
  readonly link: string | null;
  readonly at: Date;
}

/** The write side of publications and their packs: rows are added and stay. */
@Injectable()
export class PublicationsRepository {
  constructor(private readonly work: Work) {}

  async add({ id, draftId, revision, publisherId, link, at }: Publication): Promise<void> {
    await this.work.write(
      'INSERT INTO publishing.publication (id, draft_id, revision, publisher_id, link, at) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, draftId, revision, publisherId, link, at],
    );
  }

  async addPack(publicationId: Id, contents: string, hash: Buffer, at: Date): Promise<void> {
    await this.work.write('INSERT INTO publishing.pack (publication_id, contents, hash, at) VALUES ($1, $2, $3, $4)', [
      publicationId,
      contents,
      hash,
      at,
    ]);
  }

  /** The words of a pack, beside it. */
  async addValues(publicationId: Id, values: readonly PackValue[], salts: ReadonlyMap<string, Buffer>): Promise<void> {
    await this.work.write(
      `INSERT INTO publishing.pack_value (publication_id, path, salt, value)
       SELECT $1, * FROM unnest($2::text[], $3::bytea[], $4::jsonb[])`,
      [
        publicationId,
        values.map(({ path }) => path),
        values.map(({ path }) => salts.get(path)),
        values.map(({ value }) => JSON.stringify(value)),
      ],
    );
  }

  async link(id: Id, link: string): Promise<void> {
    await this.work.write('UPDATE publishing.publication SET link = $2 WHERE id = $1 AND link IS NULL', [id, link]);
  }

  async of(draftId: Id): Promise<Publication | null> {
    const [row] = await this.work.read<Publication>(
      `SELECT id, draft_id AS "draftId", revision, publisher_id AS "publisherId", link, at
       FROM publishing.publication WHERE draft_id = $1`,
      [draftId],
    );
    return row ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import type { Incoming } from '../feed/public';

/** A row of a file that became an interaction; its channel by the name the file gives it. */
export type StagedRow = Omit<Incoming, 'id' | 'channelId'> & { readonly row: number; readonly channel: string };

/** Rows of files on their way in: a file of any size is read once and held nowhere in memory. */
@Injectable()
export class StagedRepository {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  add(importId: Id, rows: readonly StagedRow[]): Promise<void> {
    return this.work.run(async () => {
      await this.work.write(
        `INSERT INTO intake.staged (import_id, staged_at, row, said_at, channel, external_id, parent_external_id, text, author,
           ours, language, link)
         SELECT $1::uuid, $2::timestamptz, s.* FROM unnest($3::integer[], $4::timestamptz[], $5::text[], $6::text[], $7::text[],
           $8::text[], $9::text[], $10::boolean[], $11::text[], $12::text[]) AS s`,
        [
          importId,
          this.clock.now(),
          rows.map(({ row }) => row),
          rows.map(({ saidAt }) => saidAt),
          rows.map(({ channel }) => channel),
          rows.map(({ externalId }) => externalId),
          rows.map(({ parentExternalId }) => parentExternalId),
          rows.map(({ text }) => text),
          rows.map(({ author }) => author),
          rows.map(({ ours }) => ours),
          rows.map(({ language }) => language),
          rows.map(({ link }) => link),
        ],
      );
    });
  }

  /** The channels that a file names, and whether any of its rows there answers another. */
  channels(importId: Id): Promise<{ channel: string; rows: number; replies: boolean }[]> {
    return this.work.read(
      `SELECT channel, count(*)::integer AS rows, bool_or(parent_external_id IS NOT NULL) AS replies
       FROM intake.staged WHERE import_id = $1 GROUP BY channel ORDER BY channel`,
      [importId],
    );
  }

  /** The first rows that name these channels. */
  rowsOf(importId: Id, channels: readonly string[], most: number): Promise<{ row: number; channel: string }[]> {
    return this.work.read(
      'SELECT row, channel FROM intake.staged WHERE import_id = $1 AND channel = ANY($2::text[]) ORDER BY row LIMIT $3',
      [importId, channels, most],
    );
  }

  /** The next rows on these channels, said first first. */
  after(importId: Id, last: StagedRow | null, channels: readonly string[], most: number): Promise<StagedRow[]> {
    return this.work.read<StagedRow>(
      `SELECT row, channel, external_id AS "externalId", parent_external_id AS "parentExternalId", text, author,
         said_at AS "saidAt", ours, language, link
       FROM intake.staged
       WHERE import_id = $1 AND (said_at, row) > ($2::timestamptz, $3::integer) AND channel = ANY($4::text[])
       ORDER BY said_at, row LIMIT $5`,
      [importId, last?.saidAt ?? '-infinity', last?.row ?? 0, channels, most],
    );
  }

  remove(importId: Id): Promise<number> {
    return this.work.run(() => this.work.affect('DELETE FROM intake.staged WHERE import_id = $1', [importId]));
  }

  /** What a crash left behind. */
  forget(): Promise<number> {
    return this.work.run(() =>
      this.work.affect('DELETE FROM intake.staged WHERE staged_at < $1', [addDays(this.clock.now(), -1)]),
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { Work } from '../../platform/database/work';
import { instantSql } from '../feed/public';
import type { KeptFile } from '../media/public';
import { hearsSql, PARTS, SOUND } from './episode-json';
import { enoughSeconds } from './hearing';
import type { MyEpisodeDto, MyEpisodeSummaryDto } from './my-radio.dto';

const HEARING = `(SELECT json_build_object('position', h.position, 'heardSeconds', h.heard_ms / 1000, 'creditedSeconds', h.credited_seconds)
  FROM radio.hearing h WHERE h.episode_id = e.id AND h.person_id = $1)`;

const SECONDS = 'coalesce(e.sound_seconds, e.reading_seconds)';

/** Social radio for those who hear it. */
@Injectable()
export class RadioReader {
  constructor(private readonly work: Work) {}

  /** What the person may hear, the newest first. */
  async page(personId: Id, after: string | undefined, limit: number): Promise<Page<MyEpisodeSummaryDto>> {
    const cursor = decodeCursor(after, ['integer']);
    const rows = await this.work.read<MyEpisodeSummaryDto>(
      `SELECT e.id, e.number, e.names, ${instantSql('e.published_at')} AS "publishedAt", ${SECONDS} AS seconds,
         e.sound_hash IS NOT NULL AS sound, ${HEARING} AS hearing
       FROM radio.episode e WHERE ${hearsSql('$1')} AND ($2::int IS NULL OR e.number < $2)
       ORDER BY e.number DESC LIMIT $3`,
      [personId, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.number]);
  }

  /** @throws Problem not-found, also for an episode of others */
  async one(personId: Id, id: Id): Promise<MyEpisodeDto> {
    const [row] = await this.work.read<Omit<MyEpisodeDto, 'enoughSeconds'>>(
      `SELECT e.id, e.number, e.names, e.words, e.transcript, ${instantSql('e.published_at')} AS "publishedAt",
         ${SECONDS} AS seconds, ${SOUND} AS sound, e.reading_seconds AS "readingSeconds", ${PARTS} AS parts, ${HEARING} AS hearing
       FROM radio.episode e WHERE e.id = $2 AND ${hearsSql('$1')}`,
      [personId, id],
    );
    if (row === undefined) throw notFound({ id });
    const { readingSeconds, sound } = row;
    return { ...row, enoughSeconds: enoughSeconds({ readingSeconds, soundSeconds: sound?.seconds ?? null }) };
  }

  /** @throws Problem not-found */
  async sound(personId: Id, id: Id): Promise<KeptFile> {
    const [file] = await this.work.read<KeptFile>(
      `SELECT e.sound_type AS type, e.sound_hash AS hash, e.sound_bytes AS bytes FROM radio.episode e
       WHERE e.id = $2 AND e.sound_hash IS NOT NULL AND ${hearsSql('$1')}`,
      [personId, id],
    );
    if (file === undefined) throw notFound({ id });
    return file;
  }
}

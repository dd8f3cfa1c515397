import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { instantSql } from '../feed/public';
import type { KeptFile } from '../media/public';
import type { EpisodeState } from './episode';
import { PARTS, SOUND } from './episode-json';
import type { EpisodeDto, EpisodeSummaryDto } from './radio.dto';

/** Fewer are not counted: who heard what is the hearers' affair. */
const LEAST_COUNTED = 8;

const REACHED = `($1::jsonb IS NULL OR NOT EXISTS (
  SELECT FROM radio.part p CROSS JOIN LATERAL (
    SELECT h.channel_id FROM feed.heard_by_all h WHERE h.interaction_id = p.interaction_id AND h.arrived_at = p.arrived_at OFFSET 0) h
  WHERE p.episode_id = e.id AND NOT access.reaches_work($1::jsonb, h.channel_id, feed.topics_of(p.interaction_id), NULL)))`;

const CAN = `CASE e.state WHEN 'draft' THEN '["edit", "publish"]' WHEN 'published' THEN '["withdraw"]' ELSE '[]' END::json`;

/** Episodes for those who make them. */
@Injectable()
export class EpisodesReader {
  constructor(private readonly work: Work) {}

  /** The newest first. */
  async page(state: EpisodeState | null, after: string | undefined, limit: number): Promise<Page<EpisodeSummaryDto>> {
    const cursor = decodeCursor(after, ['id']);
    const rows = await this.work.read<EpisodeSummaryDto>(
      `SELECT e.id, e.number, e.names, e.state, ${instantSql('e.created_at')} AS "createdAt",
         ${instantSql('e.published_at')} AS "publishedAt", e.sound_hash IS NOT NULL AS sound,
         (SELECT count(*)::int FROM radio.part p WHERE p.episode_id = e.id) AS parts
       FROM radio.episode e
       WHERE ${REACHED} AND ($2::text IS NULL OR e.state = $2) AND ($3::uuid IS NULL OR e.id < $3)
       ORDER BY e.id DESC LIMIT $4`,
      [reachOf('feed:triage'), state, cursor?.[0] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.id]);
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<EpisodeDto> {
    const [row] = await this.work.read<EpisodeDto>(
      `SELECT e.id, e.number, e.names, e.words, e.transcript, e.state, ${SOUND} AS sound, ${PARTS} AS parts,
         e.reading_seconds AS "readingSeconds", ${instantSql('e.created_at')} AS "createdAt",
         ${instantSql('e.published_at')} AS "publishedAt", ${instantSql('e.withdrawn_at')} AS "withdrawnAt", e.version,
         e.audience_id AS "audienceId",
         (SELECT CASE WHEN count(*) >= ${LEAST_COUNTED} THEN count(*)::int END FROM radio.hearing h
          WHERE h.episode_id = e.id AND h.credited_at IS NOT NULL) AS hearers, ${CAN} AS can
       FROM radio.episode e WHERE e.id = $1`,
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** @throws Problem not-found */
  async sound(id: Id): Promise<KeptFile> {
    const [file] = await this.work.read<KeptFile>(
      `SELECT sound_type AS type, sound_hash AS hash, sound_bytes AS bytes FROM radio.episode
       WHERE id = $1 AND sound_hash IS NOT NULL`,
      [id],
    );
    if (file === undefined) throw notFound({ id });
    return file;
  }
}

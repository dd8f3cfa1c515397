import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { instantSql, maskedSql } from '../feed/public';
import type { MergesDto } from './merges.dto';

const WORDS = (id: string, at: string): string => `(
  SELECT json_build_object('id', h.interaction_id, 'channelNames', place.names, 'saidAt', ${instantSql('h.said_at')},
    'text', ${maskedSql('h.text')}, 'language', h.language)
  FROM feed.heard h JOIN channels.directory place ON place.channel_id = h.channel_id
  WHERE h.interaction_id = ${id} AND h.arrived_at = ${at})`;

/** What was merged. */
@Injectable()
export class MergesReader {
  constructor(private readonly work: Work) {}

  /** The latest merges within the lead's scope, undone ones too. */
  async merges(limit: number): Promise<MergesDto> {
    const items = await this.work.read<MergesDto['items'][number]>(
      `SELECT m.id, ${instantSql('m.merged_at')} AS at, ${instantSql('m.undone_at')} AS "undoneAt",
         ${WORDS('m.main_id', 'r.arrived_at')} AS main,
         (SELECT json_agg(${WORDS('d.interaction_id', 'o.arrived_at')} ORDER BY d.interaction_id)
          FROM triage.merged d CROSS JOIN LATERAL (
            SELECT o.arrived_at FROM feed.routed o WHERE o.interaction_id = d.interaction_id LIMIT 1) o
          WHERE d.merge_id = m.id) AS duplicates
       FROM triage.merge m CROSS JOIN LATERAL (
         SELECT r.arrived_at FROM feed.routed r WHERE r.interaction_id = m.main_id
           AND access.reaches_work($1::jsonb, r.channel_id, feed.topics_of(m.main_id), NULL) LIMIT 1) r
       ORDER BY m.merged_at DESC, m.id DESC LIMIT $2`,
      [reachOf('feed:triage'), limit],
    );
    return { items };
  }

  /** What is told of one interaction's duplicates to whoever reads it: those it stands for, or the one that stands for it. */
  async of(id: Id): Promise<{ mainId: Id | null; duplicateIds: Id[]; mergeId: Id | null }> {
    const [row] = await this.work.read<{ mainId: Id | null; duplicateIds: Id[]; mergeId: Id | null }>(
      `SELECT (SELECT m.main_id FROM triage.merged d JOIN triage.merge m ON m.id = d.merge_id WHERE d.interaction_id = $1 AND d.stands) AS "mainId",
         (SELECT m.id FROM triage.merged d JOIN triage.merge m ON m.id = d.merge_id WHERE d.interaction_id = $1 AND d.stands) AS "mergeId",
         (SELECT coalesce(json_agg(d.interaction_id), '[]') FROM triage.merge m JOIN triage.merged d ON d.merge_id = m.id AND d.stands
          WHERE m.main_id = $1) AS "duplicateIds"`,
      [id],
    );
    return row ?? { mainId: null, duplicateIds: [], mergeId: null };
  }
}

import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { instantSql, maskedSql } from '../feed/public';
import type { DuplicatesDto, MergesDto } from './merges.dto';

/** The newest that wait, among which duplicates are looked for. */
const WINDOW = 2000;

/** So like are two texts of one author in a channel, of one in a thread, and of two channels. */
const LIKE = { author: 0.55, thread: 0.4, channels: 0.85 } as const;

const WORDS = (id: string, at: string): string => `(
  SELECT json_build_object('id', h.interaction_id, 'channelNames', place.names, 'saidAt', ${instantSql('h.said_at')},
    'text', ${maskedSql('h.text')}, 'language', h.language)
  FROM feed.heard h JOIN channels.directory place ON place.channel_id = h.channel_id
  WHERE h.interaction_id = ${id} AND h.arrived_at = ${at})`;

/** Interactions that say the same, for a person to decide on; nothing is merged by itself. */
@Injectable()
export class LikenessReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
  ) {}

  /** Pairs of what waits, the likest first; the earlier of two would be the main one. */
  async proposed(channelId: Id | null, limit: number): Promise<DuplicatesDto> {
    const items = await this.work.read<DuplicatesDto['items'][number]>(
      `WITH lately AS MATERIALIZED (
         SELECT DISTINCT s.interaction_id, s.arrived_at FROM feed.standing s
         WHERE NOT s.held AND s.arrived_at > $1::timestamptz - interval '30 days' AND ($3::uuid IS NULL OR s.channel_id = $3)
           AND ($2::jsonb IS NULL OR access.reaches_work($2::jsonb, s.channel_id, array_remove(ARRAY[s.topic_id], NULL), NULL))
         ORDER BY s.arrived_at DESC, s.interaction_id DESC LIMIT ${WINDOW}),
       told AS MATERIALIZED (
         SELECT l.interaction_id AS id, l.arrived_at, h.channel_id, h.thread_id, h.said_at, left(h.text, 1000) AS text,
           a.author_id, a.handle, a.link
         FROM lately l
         CROSS JOIN LATERAL (SELECT * FROM feed.heard h WHERE h.interaction_id = l.interaction_id AND h.arrived_at = l.arrived_at OFFSET 0) h
         CROSS JOIN LATERAL (SELECT * FROM feed.authored a WHERE a.interaction_id = l.interaction_id AND a.arrived_at = l.arrived_at OFFSET 0) a),
       pair AS (
         SELECT x.id AS one, x.arrived_at AS one_at, x.said_at AS one_said, y.id AS other, y.arrived_at AS other_at, y.said_at AS other_said,
           CASE WHEN x.thread_id = y.thread_id THEN 'thread' ELSE 'author' END AS because, similarity(x.text, y.text) AS likeness
         FROM told x JOIN told y ON y.author_id = x.author_id AND y.id > x.id
         UNION ALL
         SELECT x.id, x.arrived_at, x.said_at, y.id, y.arrived_at, y.said_at, 'link', 1
         FROM told x JOIN told y ON y.link = x.link AND y.channel_id <> x.channel_id AND y.id > x.id
         UNION ALL
         SELECT x.id, x.arrived_at, x.said_at, y.id, y.arrived_at, y.said_at, 'channels', similarity(x.text, y.text)
         FROM told x JOIN told y ON y.handle = x.handle AND y.channel_id <> x.channel_id AND y.id > x.id AND (x.link IS NULL OR y.link IS DISTINCT FROM x.link)),
       best AS (
         SELECT DISTINCT ON (p.one, p.other) p.* FROM pair p
         WHERE p.likeness >= CASE p.because WHEN 'thread' THEN ${LIKE.thread} WHEN 'author' THEN ${LIKE.author} ELSE ${LIKE.channels} END
           AND NOT EXISTS (SELECT FROM triage.apart t WHERE t.first_id = p.one AND t.second_id = p.other)
         ORDER BY p.one, p.other, p.likeness DESC)
       SELECT b.because, round(b.likeness * 100)::int AS likeness,
         CASE WHEN (b.one_said, b.one) <= (b.other_said, b.other) THEN ${WORDS('b.one', 'b.one_at')} ELSE ${WORDS('b.other', 'b.other_at')} END AS main,
         CASE WHEN (b.one_said, b.one) <= (b.other_said, b.other) THEN ${WORDS('b.other', 'b.other_at')} ELSE ${WORDS('b.one', 'b.one_at')} END AS duplicate
       FROM best b ORDER BY b.likeness DESC, b.one, b.other LIMIT $4`,
      [this.clock.now(), reachOf('feed:triage'), channelId, limit],
    );
    return { items };
  }

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

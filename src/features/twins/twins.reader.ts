import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { reachOf } from '../../platform/access/reach';
import { Work } from '../../platform/database/work';
import { instantSql, maskedSql } from '../feed/public';
import { BECAUSE, LIKE } from './twin';
import type { DuplicatesDto } from './twins.dto';

/** Of those that share something with an interaction, so many are compared: the newest. */
const COMPARED = 20;
/** And so many are looked at for one on another channel. */
const LOOKED = 200;

/** How like two texts are, of 1. */
const likenessSql = (one: string, other: string): string => `similarity(feed.letters(${one}), feed.letters(${other}))`;

/** How like they must be at least, of 1. */
const leastSql = (because: string): string =>
  `(CASE ${because} ${BECAUSE.map((one) => `WHEN '${one}' THEN ${LIKE[one]}`).join(' ')} END)`;

const HEARD = (id: string, at: string): string => `(
  SELECT h.channel_id, h.thread_id, h.said_at, h.status = 'waiting' AND NOT h.erased AS waits, left(h.text, 1000) AS text
  FROM feed.heard_by_all h WHERE h.interaction_id = ${id} AND h.arrived_at = ${at} OFFSET 0)`;

/**
 * What waits and says the same as these, as rows (sought, first_id, second_id, first_at, second_at, because, likeness). For
 * each of them and each of its keys the index is asked once for the newest that share it.
 */
export const pairsOf = (ids: string): string => `
  WITH own AS MATERIALIZED (
    SELECT t.id, t.arrived_at, x.thread_id, x.text FROM (
      SELECT DISTINCT t.interaction_id AS id, t.arrived_at FROM ${ids} AS w (id) JOIN twins.trace t ON t.interaction_id = w.id) t
    CROSS JOIN LATERAL ${HEARD('t.id', 't.arrived_at')} x WHERE x.waits),
  near AS MATERIALIZED (
    SELECT DISTINCT ON (n.id, o.interaction_id) n.id, o.interaction_id, o.arrived_at, k.kind
    FROM own n JOIN twins.trace k ON k.interaction_id = n.id
    CROSS JOIN LATERAL (SELECT f.* FROM (SELECT t.interaction_id, t.arrived_at, t.channel_id FROM twins.trace t
        WHERE t.key = k.key ORDER BY t.interaction_id DESC LIMIT ${LOOKED}) f
      WHERE f.interaction_id <> n.id AND (k.kind IN ('author', 'words') OR f.channel_id <> k.channel_id)
      ORDER BY f.interaction_id DESC LIMIT ${COMPARED}) o
    ORDER BY n.id, o.interaction_id, array_position('{author,link,handle,words}', k.kind)),
  compared AS MATERIALIZED (
    SELECT n.id, n.arrived_at, o.interaction_id AS other, o.arrived_at AS other_at, b.because,
      CASE o.kind WHEN 'link' THEN 1 ELSE ${likenessSql('n.text', 'y.text')} END AS share
    FROM near o JOIN own n ON n.id = o.id CROSS JOIN LATERAL ${HEARD('o.interaction_id', 'o.arrived_at')} y
    CROSS JOIN LATERAL (SELECT CASE o.kind WHEN 'author' THEN CASE WHEN n.thread_id = y.thread_id THEN 'thread' ELSE 'author' END
      WHEN 'handle' THEN 'channels' ELSE o.kind END AS because) b
    WHERE y.waits)
  SELECT c.id AS sought, least(c.id, c.other) AS first_id, greatest(c.id, c.other) AS second_id,
    CASE WHEN c.id < c.other THEN c.arrived_at ELSE c.other_at END AS first_at,
    CASE WHEN c.id < c.other THEN c.other_at ELSE c.arrived_at END AS second_at, c.because, (c.share * 100)::smallint AS likeness
  FROM compared c WHERE c.share >= ${leastSql('c.because')}`;

const WORDS = (id: string, at: string): string => `(
  SELECT json_build_object('id', h.interaction_id, 'channelNames', place.names, 'saidAt', ${instantSql('h.said_at')},
    'text', ${maskedSql('h.text')}, 'language', h.language)
  FROM feed.heard_by_all h JOIN channels.directory place ON place.channel_id = h.channel_id
  WHERE h.interaction_id = ${id} AND h.arrived_at = ${at})`;

/** Waits, in nobody's hands and within reach: $1. One at a time: PostgreSQL would read all that waits. */
const FREE = (id: string): string => `(SELECT coalesce(bool_or(NOT s.held
    AND ($1::jsonb IS NULL OR access.reaches_work($1::jsonb, s.channel_id, array_remove(ARRAY[s.topic_id], NULL), NULL))), false)
  FROM feed.standing s WHERE s.interaction_id = ${id})`;

/** Of pairs `p` those that a lead decides on, as they read now; the earlier of two would be the main one. */
const SHOWN = (pairs: string, more: string): string => `
  SELECT p.because, e.likeness, CASE WHEN e.first THEN ${WORDS('p.first_id', 'p.first_at')} ELSE ${WORDS('p.second_id', 'p.second_at')} END AS main,
    CASE WHEN e.first THEN ${WORDS('p.second_id', 'p.second_at')} ELSE ${WORDS('p.first_id', 'p.first_at')} END AS duplicate
  FROM (${pairs}) p CROSS JOIN LATERAL (
    SELECT (x.said_at, p.first_id) <= (y.said_at, p.second_id) AS first, x.channel_id AS one, y.channel_id AS other,
      CASE p.because WHEN 'link' THEN 100 ELSE (${likenessSql('x.text', 'y.text')} * 100)::int END AS likeness
    FROM ${HEARD('p.first_id', 'p.first_at')} x CROSS JOIN ${HEARD('p.second_id', 'p.second_at')} y) e
  WHERE e.likeness >= ${leastSql('p.because')} * 100 AND ${FREE('p.first_id')} AND ${FREE('p.second_id')}
    AND NOT EXISTS (SELECT FROM triage.kept_apart t WHERE t.first_id = p.first_id AND t.second_id = p.second_id) ${more}
  ORDER BY p.likeness DESC, p.first_id, p.second_id`;

/** Interactions that say the same, for a person to decide on; nothing is merged by itself. */
@Injectable()
export class TwinsReader {
  constructor(private readonly work: Work) {}

  /** Of all that waits, the likest first. */
  async proposed(channelId: Id | null, limit: number): Promise<DuplicatesDto> {
    const items = await this.work.read<DuplicatesDto['items'][number]>(
      `${SHOWN('SELECT * FROM twins.pair', 'AND ($2::uuid IS NULL OR $2 IN (e.one, e.other))')} LIMIT $3`,
      [reachOf('feed:triage'), channelId, limit],
    );
    return { items };
  }

  /** Looked up now, also where the pairs have not come to it yet. */
  async of(id: Id, limit: number): Promise<DuplicatesDto> {
    const found = `SELECT DISTINCT ON (f.first_id, f.second_id) f.* FROM (${pairsOf('(SELECT $2::uuid)')}) f
      ORDER BY f.first_id, f.second_id, f.likeness DESC`;
    const items = await this.work.read<DuplicatesDto['items'][number]>(`${SHOWN(found, '')} LIMIT $3`, [
      reachOf('feed:triage'),
      ...[id, limit],
    ]);
    return { items };
  }
}

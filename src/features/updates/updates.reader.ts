import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { reachOf } from '../../platform/access/reach';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Permits } from '../permits/public';
import { channelSql, instantSql, maskedSql, told } from '../feed/public';
import { UPDATE_DAYS, UPDATE_ITEMS } from './update';
import type { MyUpdateDto, UpdateDto, UpdateItemDto, UpdateSummaryDto } from './updates.dto';

/** The item of row `k` (interaction_id, arrived_at, pinned, removed, sentence) as everybody may read it. */
const ITEM = `json_build_object('interactionId', n.interaction_id, 'channel', ${channelSql('c')}, 'text', ${maskedSql('n.text')},
  'language', n.language, 'saidAt', ${instantSql('n.said_at')}, 'status', n.status,
  'topics', coalesce((SELECT json_agg(json_build_object('id', t.id, 'code', t.code, 'names', t.names) ORDER BY t.code)
    FROM feed.under_topic r JOIN topics.topic t ON t.id = r.topic_id WHERE r.interaction_id = n.interaction_id), '[]'),
  'answers', coalesce((SELECT json_agg(json_build_object('text', ${maskedSql('o.text')}, 'saidAt', ${instantSql('o.said_at')},
      'link', o.link) ORDER BY o.said_at, o.answer_id)
    FROM feed.answers_to o WHERE o.interaction_id = n.interaction_id), '[]'),
  'sentence', k.sentence, 'pinned', k.pinned, 'removed', k.removed)`;

const JOINED = `JOIN feed.heard n ON n.interaction_id = k.interaction_id AND n.arrived_at = k.arrived_at
  JOIN channels.directory c ON c.channel_id = n.channel_id`;

const ORDER = `k.pinned DESC, (n.status = 'answered') DESC, k.arrived_at DESC, k.interaction_id DESC`;

const MINE = `
  WITH own AS (
    SELECT u.id, u.week_of, u.department, u.made_at FROM updates.update u
    JOIN people.directory d ON coalesce(d.department, '') = u.department WHERE d.person_id = $1
    ORDER BY u.week_of DESC LIMIT 1),
  kept AS (
    SELECT i.interaction_id, i.arrived_at, i.pinned, i.removed, i.sentence FROM own JOIN updates.update_item i ON i.update_id = own.id),
  chosen AS (
    SELECT DISTINCT f.interaction_id, f.arrived_at, false AS pinned, false AS removed, NULL::jsonb AS sentence
    FROM topics.topic_person p CROSS JOIN LATERAL (
      SELECT r.interaction_id, r.arrived_at FROM feed.under_topic r
      WHERE r.topic_id = p.topic_id AND r.arrived_at > $2 AND r.arrived_at <= $3
      ORDER BY r.arrived_at DESC LIMIT ${UPDATE_ITEMS}) f
    WHERE p.person_id = $1 AND p.until_at IS NULL
      AND NOT EXISTS (SELECT FROM kept WHERE kept.interaction_id = f.interaction_id)),
  shown AS (
    SELECT ${ITEM} AS item, row_number() OVER (ORDER BY ${ORDER}) AS place
    FROM (SELECT * FROM kept UNION ALL SELECT * FROM chosen) k ${JOINED}
    WHERE NOT k.removed AND n.outcome IS DISTINCT FROM 'spam'
    ORDER BY ${ORDER} LIMIT ${UPDATE_ITEMS})
  SELECT own.id, own.week_of::text AS "weekOf", own.department, ${instantSql('own.made_at')} AS "madeAt",
    coalesce((SELECT json_agg(item ORDER BY place) FROM shown), '[]') AS items,
    (SELECT json_build_object('openedAt', ${instantSql('r.opened_at')}, 'seconds', r.seconds)
     FROM updates.reading r WHERE r.update_id = own.id AND r.person_id = $1) AS reading
  FROM (SELECT) one LEFT JOIN own ON true`;

/** Weekly updates as they are read, and as leads keep them. */
@Injectable()
export class UpdatesReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
  ) {}

  /** The latest update of the person's department with what came under their own topics; empty without the permit. */
  async mine(personId: Id): Promise<MyUpdateDto> {
    const place = { channelId: null, risk: 'low' } as const;
    const { allowed, missing } = await this.permits.answer(personId, 'read-update', place);
    const none = { id: null, weekOf: null, department: null, madeAt: null, items: [], reading: null };
    if (!allowed) return { ...none, missing: told(missing) };
    const now = this.clock.now();
    const [row] = await this.work.read<Omit<MyUpdateDto, 'missing'>>(MINE, [personId, addDays(now, -UPDATE_DAYS), now]);
    return { ...(row ?? none), missing: [] };
  }

  /** @throws Problem not-found */
  async one(id: Id): Promise<UpdateDto> {
    const [row] = await this.work.read<UpdateDto>(
      `SELECT u.id, u.week_of::text AS "weekOf", u.department, ${instantSql('u.made_at')} AS "madeAt",
         coalesce((SELECT json_agg(${ITEM} ORDER BY ${ORDER}) FROM updates.update_item k ${JOINED} WHERE k.update_id = u.id), '[]')
           AS items
       FROM updates.update u WHERE u.id = $1`,
      [id],
    );
    if (row === undefined) throw notFound({ id });
    return row;
  }

  /** Updates, newest week first, by department. */
  async page(after: string | undefined, limit: number): Promise<Page<UpdateSummaryDto>> {
    const cursor = decodeCursor(after, 2);
    const rows = await this.work.read<UpdateSummaryDto>(
      `SELECT u.id, u.week_of::text AS "weekOf", u.department, ${instantSql('u.made_at')} AS "madeAt",
         (SELECT count(*)::int FROM updates.update_item i WHERE i.update_id = u.id AND NOT i.removed) AS items,
         (SELECT count(*)::int FROM updates.reading r WHERE r.update_id = u.id AND r.read_at IS NOT NULL) AS readers
       FROM updates.update u
       WHERE ($1::date IS NULL OR u.week_of < $1 OR (u.week_of = $1 AND u.department > $2))
         AND access.reaches_work($4::jsonb, NULL, NULL, u.department)
       ORDER BY u.week_of DESC, u.department LIMIT $3`,
      [cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1, reachOf('feed:triage')],
    );
    return pageOf(rows, limit, (row) => [row.weekOf, row.department]);
  }

  /** The item as leads see it. @throws Problem not-found */
  async item(updateId: Id, interactionId: Id): Promise<UpdateItemDto> {
    const [row] = await this.work.read<{ item: UpdateItemDto }>(
      `SELECT ${ITEM} AS item FROM updates.update_item k ${JOINED} WHERE k.update_id = $1 AND k.interaction_id = $2`,
      [updateId, interactionId],
    );
    if (row === undefined) throw notFound({ id: interactionId });
    return row.item;
  }
}

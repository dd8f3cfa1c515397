import { Injectable } from '@nestjs/common';
import type { Id } from '../../kernel/id';
import { decodeCursor, type Page, pageOf } from '../../kernel/page';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { instantSql, told } from '../feed/public';
import { type PermitAnswer, Permits } from '../permits/public';
import { COLUMNS, HEARD, itemSql } from './item';
import { UPDATE_DAYS, UPDATE_ITEMS } from './update';
import type { MyUpdateDto, PastUpdateDto } from './updates.dto';

const NONE = { id: null, weekOf: null, department: null, madeAt: null, items: [], topics: [], reading: null };

/** Items of the update row `own` that concern its reader, who works in `own.job_family`. */
const CONCERNS = 'NOT i.removed AND (i.job_families IS NULL OR coalesce(own.job_family = ANY(i.job_families), false))';

/** Whoever may answer there may open the conversation. */
const CAN = `CASE WHEN EXISTS (SELECT FROM answers a WHERE a.channel_id = n.channel_id AND a.risk >= feed.risk_of(n.interaction_id))
        THEN '["open"]'::json ELSE '[]'::json END`;

/**
 * One update as one person reads it: what concerns their department and job family and, in turn with it, what came under
 * their own topics in the days it looks back; seven at most. $1 person, $2 the update or null for the latest, $3 now.
 */
const ONE = `
  WITH own AS MATERIALIZED (
    SELECT u.id, u.week_of, u.department, u.made_at, d.job_family FROM people.directory d
    JOIN updates.update u ON u.department = coalesce(d.department, '')
    WHERE d.person_id = $1 AND ($2::uuid IS NULL OR u.id = $2) ORDER BY u.week_of DESC LIMIT 1),
  answers AS MATERIALIZED (SELECT channel_id, risk FROM permits.reach_at($1, 'reply', $3) WHERE channel_id IS NOT NULL),
  topic AS MATERIALIZED (
    SELECT DISTINCT p.topic_id FROM own JOIN topics.topic_person p ON p.person_id = $1
      AND (p.until_at IS NULL OR p.until_at > own.made_at)),
  kept AS (
    SELECT ${COLUMNS}, 2 * row_number() OVER (ORDER BY i.pinned DESC, i.position, i.arrived_at DESC) AS place
    FROM own JOIN updates.update_item i ON i.update_id = own.id WHERE ${CONCERNS}),
  chosen AS (
    SELECT DISTINCT f.interaction_id, f.arrived_at, false AS pinned, false AS removed, NULL::jsonb AS sentence, NULL::jsonb AS changed,
      false AS answered, NULL::text[] AS job_families, 0 AS position, 'chosen' AS why
    FROM own CROSS JOIN topic CROSS JOIN LATERAL (
      SELECT r.interaction_id, r.arrived_at FROM feed.under_topic r
      WHERE r.topic_id = topic.topic_id AND r.arrived_at > own.made_at - interval '${UPDATE_DAYS} days' AND r.arrived_at <= own.made_at
      ORDER BY r.arrived_at DESC LIMIT ${2 * UPDATE_ITEMS}) f
    WHERE NOT feed.in_crisis(f.interaction_id) AND NOT EXISTS (SELECT FROM updates.update_item i WHERE i.update_id = own.id AND i.interaction_id = f.interaction_id
      AND (i.removed OR ${CONCERNS}))),
  mixed AS (
    SELECT * FROM kept UNION ALL
    SELECT chosen.*, 2 * row_number() OVER (ORDER BY arrived_at DESC, interaction_id DESC) + 1 FROM chosen),
  told AS MATERIALIZED (
    SELECT k.*, row_number() OVER (PARTITION BY n.thread_id ORDER BY (k.why = 'chosen'), (n.status = 'answered') DESC, k.place) AS nth,
      n.status = 'answered' AS done
    FROM mixed k ${HEARD} WHERE NOT n.erased AND n.outcome IS DISTINCT FROM 'spam'),
  picked AS MATERIALIZED (
    SELECT t.*, row_number() OVER (ORDER BY t.pinned DESC, t.done DESC, t.place, t.interaction_id) AS shown
    FROM told t WHERE t.nth = 1 OR t.why <> 'chosen' ORDER BY shown LIMIT ${UPDATE_ITEMS})
  SELECT own.id, own.week_of::text AS "weekOf", own.department, ${instantSql('own.made_at')} AS "madeAt",
    coalesce((SELECT json_agg(${itemSql(`, 'can', ${CAN}`)} ORDER BY k.shown)
      FROM picked k ${HEARD} JOIN channels.directory c ON c.channel_id = n.channel_id), '[]') AS items,
    coalesce((SELECT json_agg(json_build_object('id', w.id, 'names', w.names, 'arrived', w.arrived, 'before', w.before)
        ORDER BY w.arrived DESC, w.code) FROM (
      SELECT t.id, t.code, t.names, w.arrived, w.before FROM updates.topic_week w JOIN topics.topic t ON t.id = w.topic_id
      WHERE w.week_of = own.week_of AND w.arrived + w.before > 0 AND (own.department = ANY(t.departments)
        OR own.job_family = ANY(t.job_families) OR t.id IN (SELECT topic_id FROM topic))
      ORDER BY w.arrived DESC, t.code LIMIT 5) w), '[]') AS topics,
    (SELECT json_build_object('openedAt', ${instantSql('r.opened_at')}, 'seconds', r.seconds)
     FROM updates.reading r WHERE r.update_id = own.id AND r.person_id = $1) AS reading
  FROM own`;

/** Weekly updates as people read them. */
@Injectable()
export class MineReader {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly permits: Permits,
  ) {}

  /** The latest update of the person's department with what came under their own topics; empty without the permit. */
  async latest(personId: Id): Promise<MyUpdateDto> {
    const { allowed, missing } = await this.permitOf(personId);
    if (!allowed) return { ...NONE, missing: told(missing) };
    return (await this.find(personId, null)) ?? { ...NONE, missing: [] };
  }

  /** An update of the person's department. @throws Problem not-found, permit-missing */
  async one(personId: Id, updateId: Id): Promise<MyUpdateDto> {
    await this.permits.demand(personId, 'read-update', { channelId: null, risk: 'low' });
    const update = await this.find(personId, updateId);
    if (update === null) throw notFound({ id: updateId });
    return update;
  }

  /** The updates of the person's department, newest first; those that hold nothing for them are left out. */
  async page(personId: Id, after: string | undefined, limit: number): Promise<Page<PastUpdateDto>> {
    const { allowed } = await this.permitOf(personId);
    if (!allowed) return { items: [], next: null };
    const [before] = decodeCursor(after, ['date']) ?? [null];
    const rows = await this.work.read<PastUpdateDto>(
      `SELECT own.id, own.week_of::text AS "weekOf", least(i.items, ${UPDATE_ITEMS})::int AS items, r.seconds
       FROM (SELECT u.id, u.week_of, d.job_family FROM people.directory d
             JOIN updates.update u ON u.department = coalesce(d.department, '') WHERE d.person_id = $1) own
       CROSS JOIN LATERAL (SELECT count(*) AS items FROM updates.update_item i WHERE i.update_id = own.id AND ${CONCERNS}) i
       LEFT JOIN updates.reading r ON r.update_id = own.id AND r.person_id = $1
       WHERE ($2::date IS NULL OR own.week_of < $2) AND (i.items > 0 OR r.read_at IS NOT NULL)
       ORDER BY own.week_of DESC LIMIT $3`,
      [personId, before, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.weekOf]);
  }

  private permitOf(personId: Id): Promise<PermitAnswer> {
    return this.permits.answer(personId, 'read-update', { channelId: null, risk: 'low' });
  }

  private async find(personId: Id, updateId: Id | null): Promise<MyUpdateDto | null> {
    const [row] = await this.work.read<Omit<MyUpdateDto, 'missing'>>(ONE, [personId, updateId, this.clock.now()]);
    return row === undefined ? null : { ...row, missing: [] };
  }
}

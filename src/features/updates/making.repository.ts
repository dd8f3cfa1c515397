import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../kernel/clock';
import { newId } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import { ANSWER_DAYS, UPDATE_DAYS, UPDATE_ITEMS } from './update';

/** Whoever holds a belt, as the departments and job families they work in. */
const CREW = `
  SELECT DISTINCT coalesce(d.department, '') AS department, d.job_family AS family
  FROM people.directory d WHERE d.person_id IN (SELECT person_id FROM training.held_at($1))`;

/** Conversations that are looked at for each topic. */
const POOL = 25;

const BEST = 'answered DESC, arrived_at DESC, interaction_id DESC';

/**
 * Fills updates up to seven for each job family in them. Topics bound to the department concern all of it, topics bound
 * to job families those. What was answered comes first, then the best of each topic in turn. What was waiting in an earlier
 * update comes again once it is answered. What falls under a topic in crisis stays out: leads add it by hand.
 */
const FILL = `
  WITH crew AS MATERIALIZED (${CREW}),
  target AS MATERIALIZED (
    SELECT u.id AS update_id, u.department FROM updates.update u
    WHERE u.week_of = $2 AND u.department IN (SELECT department FROM crew)
      AND ($3 OR NOT EXISTS (SELECT FROM updates.update_item i WHERE i.update_id = u.id))),
  reader AS MATERIALIZED (
    SELECT g.update_id, c.family, ${UPDATE_ITEMS} - (
      SELECT count(*) FROM updates.update_item i WHERE i.update_id = g.update_id AND NOT i.removed
        AND (i.job_families IS NULL OR c.family = ANY(i.job_families))) AS room
    FROM target g JOIN crew c ON c.department = g.department),
  bound AS MATERIALIZED (
    SELECT g.update_id, t.id AS topic_id, NULL::text[] AS families
    FROM target g JOIN topics.topic t ON g.department = ANY(t.departments)
    UNION ALL
    SELECT g.update_id, t.id, t.job_families
    FROM target g JOIN topics.topic t ON NOT g.department = ANY(t.departments) AND EXISTS (
      SELECT FROM crew c WHERE c.department = g.department AND c.family = ANY(t.job_families))),
  said AS MATERIALIZED (
    SELECT DISTINCT ON (r.topic_id, n.thread_id) r.topic_id, n.thread_id, n.interaction_id, n.arrived_at,
      n.status = 'answered' AS answered
    FROM feed.under_topic r JOIN feed.heard_by_all n ON n.interaction_id = r.interaction_id AND n.arrived_at = r.arrived_at
    WHERE r.topic_id IN (SELECT topic_id FROM bound) AND r.arrived_at >= $5 AND r.arrived_at <= $1
      AND n.arrived_at >= $5 AND n.arrived_at <= $1 AND NOT n.erased AND n.outcome IS DISTINCT FROM 'spam' AND NOT feed.in_crisis(n.interaction_id)
      AND (n.arrived_at >= $4 OR (n.status = 'answered' AND n.settled_at >= $4))
    ORDER BY r.topic_id, n.thread_id, answered DESC, n.arrived_at DESC, n.interaction_id DESC),
  pool AS MATERIALIZED (
    SELECT * FROM (SELECT s.*, row_number() OVER (PARTITION BY topic_id ORDER BY ${BEST}) AS nth FROM said s) s
    WHERE nth <= ${POOL}),
  found AS MATERIALIZED (
    SELECT b.update_id, b.families, p.* FROM bound b JOIN pool p ON p.topic_id = b.topic_id
    WHERE NOT EXISTS (
      SELECT FROM updates.update_item i JOIN updates.update v ON v.id = i.update_id JOIN target g ON g.update_id = b.update_id
      WHERE i.interaction_id = p.interaction_id AND v.department = g.department AND (v.id = b.update_id OR i.answered OR NOT p.answered))),
  choice AS (
    SELECT DISTINCT ON (r.update_id, r.family, f.thread_id) r.update_id, r.family, r.room, f.families, f.thread_id,
      f.interaction_id, f.arrived_at, f.answered, f.nth
    FROM reader r JOIN found f ON f.update_id = r.update_id AND (f.families IS NULL OR r.family = ANY(f.families))
    ORDER BY r.update_id, r.family, f.thread_id, f.answered DESC, (f.families IS NULL) DESC, f.arrived_at DESC, f.interaction_id DESC),
  ranked AS (
    SELECT c.*, row_number() OVER (PARTITION BY update_id, family ORDER BY answered DESC, nth, arrived_at DESC, interaction_id DESC)
      AS place FROM choice c)
  INSERT INTO updates.update_item (update_id, interaction_id, arrived_at, position, answered, job_families)
  SELECT update_id, interaction_id, arrived_at,
    min(nth) + coalesce((SELECT max(i.position) FROM updates.update_item i WHERE i.update_id = r.update_id), 0), bool_or(answered),
    CASE WHEN bool_and(families IS NOT NULL) THEN array_agg(DISTINCT family) END
  FROM ranked r WHERE place <= room GROUP BY update_id, interaction_id, arrived_at ON CONFLICT DO NOTHING`;

/** Makes the updates of all departments at once. */
@Injectable()
export class MakingRepository {
  constructor(private readonly work: Work) {}

  /** An update for each department in which somebody holds a belt; those that are empty look back from now. */
  async open(week: CalendarDate, now: Date): Promise<void> {
    await this.work.write(
      `UPDATE updates.update u SET made_at = $2 WHERE u.week_of = $1 AND u.made_at < $2
         AND NOT EXISTS (SELECT FROM updates.update_item i WHERE i.update_id = u.id)`,
      [week, now],
    );
    const departments = await this.work.write<{ department: string }>(
      `SELECT DISTINCT c.department FROM (${CREW}) c WHERE NOT EXISTS (
         SELECT FROM updates.update u WHERE u.department = c.department AND u.week_of = $2)`,
      [now, week],
    );
    if (departments.length === 0) return;
    await this.work.write(
      `INSERT INTO updates.update (id, week_of, department, made_at)
       SELECT id, $3::date, department, $4 FROM unnest($1::uuid[], $2::text[]) AS d (id, department)
       ON CONFLICT (department, week_of) DO NOTHING`,
      [departments.map(() => newId()), departments.map(({ department }) => department), week, now],
    );
  }

  /** Fills updates that are empty, or all that have room. @returns how many items came in */
  async fill(week: CalendarDate, now: Date, all: boolean): Promise<number> {
    // An hour more than a week, since the hour of making differs: what stood in an earlier update does not come again.
    const from = new Date(addDays(now, -UPDATE_DAYS).getTime() - 3_600_000);
    return this.work.affect(FILL, [now, week, all, from, addDays(now, -ANSWER_DAYS)]);
  }

  /** Counts once how much came under each topic in the week, and in the one before. */
  async count(week: CalendarDate, now: Date): Promise<void> {
    await this.work.write(
      `INSERT INTO updates.topic_week (week_of, topic_id, arrived, before)
       SELECT $1::date, t.id, c.arrived, c.before FROM topics.topic t CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE r.arrived_at > $3)::int AS arrived, count(*) FILTER (WHERE r.arrived_at <= $3)::int AS before
         FROM feed.under_topic r WHERE r.topic_id = t.id AND r.arrived_at > $4 AND r.arrived_at <= $2) c
       WHERE NOT EXISTS (SELECT FROM updates.topic_week w WHERE w.week_of = $1)
       ON CONFLICT DO NOTHING`,
      [week, now, addDays(now, -UPDATE_DAYS), addDays(now, -2 * UPDATE_DAYS)],
    );
  }
}

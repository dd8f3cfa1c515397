import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { notFound } from '../../kernel/problem';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Permits } from '../permits/public';
import { Training } from '../training/public';
import { neverOpened, updateFull } from './updates.errors';
import { readingSeconds, UPDATE_DAYS, UPDATE_ITEMS, weekOf } from './update';
import type { ChangeUpdateItemDto } from './updates.dto';

/** Departments in which somebody holds a belt, with the job families that work there. */
const DEPARTMENTS = `
  SELECT coalesce(d.department, '') AS department,
    coalesce(array_agg(DISTINCT d.job_family) FILTER (WHERE d.job_family IS NOT NULL), '{}') AS families
  FROM people.directory d
  WHERE EXISTS (SELECT FROM people.directory o JOIN training.held_at($1) h ON h.person_id = o.person_id
    WHERE coalesce(o.department, '') = coalesce(d.department, ''))
  GROUP BY 1`;

/** Fills updates up to seven: conversations under topics bound to the department, answered ones first. */
const FILL = `
  WITH department AS (${DEPARTMENTS}),
  target AS (
    SELECT u.id, d.department, d.families, ${UPDATE_ITEMS} - i.shown AS room
    FROM updates.update u JOIN department d ON d.department = u.department
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE NOT removed) AS shown, count(*) AS known
      FROM updates.update_item i WHERE i.update_id = u.id) i
    WHERE u.week_of = $2 AND i.shown < ${UPDATE_ITEMS} AND ($3 OR i.known = 0)),
  relevant AS (
    SELECT DISTINCT g.id AS update_id, t.id AS topic_id FROM target g
    JOIN topics.topic t ON g.department = ANY(t.departments) OR t.job_families && g.families),
  found AS (
    SELECT relevant.update_id, f.* FROM relevant CROSS JOIN LATERAL (
      SELECT r.interaction_id, r.arrived_at, n.thread_id, n.status = 'answered' AS answered
      FROM feed.under_topic r JOIN feed.heard n ON n.interaction_id = r.interaction_id AND n.arrived_at = r.arrived_at
      WHERE r.topic_id = relevant.topic_id AND r.arrived_at > $4 AND r.arrived_at <= $1 AND n.outcome IS DISTINCT FROM 'spam'
      ORDER BY answered DESC, r.arrived_at DESC, r.interaction_id DESC LIMIT 50) f),
  conversation AS (
    SELECT DISTINCT ON (update_id, thread_id) * FROM found f
    WHERE NOT EXISTS (SELECT FROM updates.update_item i WHERE i.update_id = f.update_id AND i.interaction_id = f.interaction_id)
    ORDER BY update_id, thread_id, answered DESC, arrived_at DESC, interaction_id DESC),
  ranked AS (
    SELECT c.*, row_number() OVER (PARTITION BY update_id ORDER BY answered DESC, arrived_at DESC, interaction_id DESC) AS place
    FROM conversation c)
  INSERT INTO updates.update_item (update_id, interaction_id, arrived_at, position)
  SELECT r.update_id, r.interaction_id, r.arrived_at, r.place FROM ranked r JOIN target g ON g.id = r.update_id
  WHERE r.place <= g.room ON CONFLICT DO NOTHING`;

/** The weekly update: made for departments, kept by leads, read by everybody who holds a belt. */
@Injectable()
export class Updates {
  constructor(
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly permits: Permits,
    private readonly training: Training,
  ) {}

  /**
   * Makes the week's updates of all departments where they are missing or empty; `fillUp` also completes those that have
   * room. What stands in an update stays.
   */
  make(week: CalendarDate, fillUp: boolean): Promise<number> {
    return this.work.run(async () => {
      const now = this.clock.now();
      const departments = await this.work.write<{ department: string }>(DEPARTMENTS, [now]);
      await this.work.write(
        `INSERT INTO updates.update (id, week_of, department, made_at)
         SELECT id, $3::date, department, $4 FROM unnest($1::uuid[], $2::text[]) AS d (id, department)
         ON CONFLICT (department, week_of) DO NOTHING`,
        [departments.map(() => newId()), departments.map(({ department }) => department), week, now],
      );
      const items = await this.work.affect(FILL, [now, week, fillUp, addDays(now, -UPDATE_DAYS)]);
      if (items > 0) await this.outbox.append('updates.made', { weekOf: week });
      return items;
    });
  }

  /** The updates of the present week. */
  async makeThisWeek(fillUp: boolean): Promise<{ weekOf: CalendarDate; items: number }> {
    const week = weekOf(this.clock.now());
    return { weekOf: week, items: await this.make(week, fillUp) };
  }

  /** A lead pins, removes or adds an interaction, or says what we learnt. @throws Problem not-found, update-full */
  changeItem(updateId: Id, interactionId: Id, change: ChangeUpdateItemDto): Promise<void> {
    return this.work.run(async () => {
      const [update] = await this.work.write('SELECT FROM updates.update WHERE id = $1 FOR UPDATE', [updateId]);
      if (update === undefined) throw notFound({ id: updateId });
      const changed = await this.work.affect(
        `INSERT INTO updates.update_item AS i (update_id, interaction_id, arrived_at, position, pinned, removed, sentence)
         SELECT $1, interaction_id, arrived_at, ${UPDATE_ITEMS}, coalesce($3, false), coalesce($4, false), $5::jsonb
         FROM feed.heard WHERE interaction_id = $2
         ON CONFLICT (update_id, interaction_id) DO UPDATE SET pinned = coalesce($3, i.pinned),
           removed = coalesce($4, i.removed), sentence = CASE WHEN $6 THEN $5::jsonb ELSE i.sentence END`,
        [
          updateId,
          interactionId,
          change.pinned ?? null,
          change.removed ?? null,
          change.sentence === null || change.sentence === undefined ? null : JSON.stringify(change.sentence),
          change.sentence !== undefined,
        ],
      );
      if (changed === 0) throw notFound({ id: interactionId });
      const [shown] = await this.work.write<{ count: number }>(
        'SELECT count(*)::int AS count FROM updates.update_item WHERE update_id = $1 AND NOT removed',
        [updateId],
      );
      if ((shown?.count ?? 0) > UPDATE_ITEMS) throw updateFull();
    });
  }

  /** The person begins to read. @throws Problem not-found, permit-missing */
  open(personId: Id, updateId: Id): Promise<void> {
    return this.work.run(async () => {
      await this.demandReader(personId, updateId);
      await this.work.write(
        `INSERT INTO updates.reading AS r (update_id, person_id, opened_at) VALUES ($1, $2, $3)
         ON CONFLICT (update_id, person_id) DO UPDATE SET opened_at = $3 WHERE r.read_at IS NULL`,
        [updateId, personId, this.clock.now()],
      );
    });
  }

  /** The person has read it: the time since they opened it is credited, once. @throws Problem update-never-opened */
  read(personId: Id, updateId: Id): Promise<number> {
    return this.work.run(async () => {
      await this.demandReader(personId, updateId);
      const [reading] = await this.work.write<{ opened_at: Date; seconds: number | null }>(
        'SELECT opened_at, seconds FROM updates.reading WHERE update_id = $1 AND person_id = $2 FOR UPDATE',
        [updateId, personId],
      );
      if (reading === undefined) throw neverOpened();
      if (reading.seconds !== null) return reading.seconds;
      const now = this.clock.now();
      const seconds = readingSeconds(reading.opened_at, now);
      if (seconds === 0) return 0;
      await this.work.write(
        'UPDATE updates.reading SET seconds = $3, read_at = $4 WHERE update_id = $1 AND person_id = $2',
        [updateId, personId, seconds, now],
      );
      await this.training.credit({ personId, source: 'update', subjectId: updateId, seconds });
      return seconds;
    });
  }

  /** Updates of another department are outside one's scope. */
  private async demandReader(personId: Id, updateId: Id): Promise<void> {
    const [mine] = await this.work.read(
      `SELECT FROM updates.update u JOIN people.directory d ON coalesce(d.department, '') = u.department
       WHERE u.id = $1 AND d.person_id = $2`,
      [updateId, personId],
    );
    if (mine === undefined) throw notFound({ id: updateId });
    await this.permits.demand(personId, 'read-update', { channelId: null, risk: 'low' });
  }
}

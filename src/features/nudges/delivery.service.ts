import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/config';
import { HouseClock } from '../../platform/database/pace';
import { Work } from '../../platform/database/work';
import { Outbox } from '../../platform/outbox/outbox';
import { Alarms } from '../../platform/queue/alarms';
import { arbitrate, startOfDay, type Verdict } from './nudge';

interface WaitingPerson {
  readonly time_zone: string;
  readonly work_week: number[];
  /** Instants of what counts towards the budget, over two days: the person's own day is among them. */
  readonly delivered: string[];
  readonly waiting: { readonly id: Id; readonly urgency: number; readonly created_at: string }[];
}

/** Persons weighed in one transaction; more than that go on in the next. */
const PERSONS = 2_000;
const IDS_PER_EVENT = 500;

/** Brings waiting nudges into inboxes: weighs them person by person, delivers what may go, dates the rest. */
@Injectable()
export class DeliveryService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly clock: HouseClock,
    private readonly outbox: Outbox,
    private readonly alarms: Alarms,
  ) {}

  /** One delivery at a time over all processes, so that a person's budget is counted once. */
  deliver(): Promise<void> {
    return this.work.run(async () => {
      await this.work.write(`SELECT pg_advisory_xact_lock(hashtextextended('nudges.deliver', 0))`);
      const now = this.clock.now();
      const persons = await this.waiting(now);
      const verdicts = persons.flatMap((person) => this.weigh(now, person));
      await this.record(now, verdicts);
      if (persons.length === PERSONS) await this.outbox.append('nudges.found', {});
    });
  }

  /** In demo mode there are no quiet hours: a newcomer who tries Obi at night sees nudges at once. */
  private weigh(now: Date, person: WaitingPerson): readonly Verdict[] {
    const calendar = { timeZone: person.time_zone, workWeek: person.work_week, quietHours: !this.config.demo };
    const waiting = person.waiting.map((nudge) => ({
      id: nudge.id,
      urgency: nudge.urgency,
      createdAt: new Date(nudge.created_at),
    }));
    const today = startOfDay(now, person.time_zone).getTime();
    const deliveredToday = person.delivered.filter((instant) => Date.parse(instant) >= today).length;
    return arbitrate(now, calendar, deliveredToday, waiting);
  }

  /** Active persons with nudges that nobody has weighed, or whose time has come. */
  private waiting(now: Date): Promise<WaitingPerson[]> {
    return this.work.write<WaitingPerson>(
      `WITH person AS (
         SELECT d.person_id, d.time_zone, d.work_week FROM people.directory d
         WHERE d.person_id IN (SELECT n.person_id FROM nudges.nudge n
           WHERE n.delivered_at IS NULL AND n.done_at IS NULL AND n.ended_at IS NULL AND n.due_at <= $1)
         LIMIT ${PERSONS})
       SELECT p.time_zone, p.work_week,
         (SELECT coalesce(json_agg(s.delivered_at), '[]') FROM nudges.nudge s
          WHERE s.person_id = p.person_id AND s.urgency < 3 AND s.delivered_at > $2) AS delivered,
         (SELECT json_agg(json_build_object('id', n.id, 'urgency', n.urgency, 'created_at', n.created_at))
          FROM nudges.nudge n
          WHERE n.person_id = p.person_id AND n.delivered_at IS NULL AND n.done_at IS NULL AND n.ended_at IS NULL
            AND n.due_at <= $1) AS waiting
       FROM person p`,
      [now, addDays(now, -2)],
    );
  }

  /** Writes the verdicts over rows that still wait: what was resolved meanwhile is left alone. */
  private async record(now: Date, verdicts: readonly Verdict[]): Promise<void> {
    const held = verdicts.filter((verdict) => !verdict.deliver);
    const delivered = await this.work.write<{ id: Id }>(
      `UPDATE nudges.nudge SET delivered_at = $2, held_because = NULL
       WHERE id = ANY($1::uuid[]) AND delivered_at IS NULL AND done_at IS NULL AND ended_at IS NULL RETURNING id`,
      [verdicts.filter((verdict) => verdict.deliver).map(({ id }) => id), now],
    );
    await this.work.write(
      `UPDATE nudges.nudge n SET due_at = h.due_at, held_because = h.because
       FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS h (id, due_at, because)
       WHERE n.id = h.id AND n.delivered_at IS NULL AND n.ended_at IS NULL`,
      [held.map(({ id }) => id), held.map(({ dueAt }) => dueAt), held.map(({ heldBecause }) => heldBecause)],
    );
    for (let start = 0; start < delivered.length; start += IDS_PER_EVENT) {
      const nudgeIds = delivered.slice(start, start + IDS_PER_EVENT).map(({ id }) => id);
      await this.outbox.append('nudges.created', { nudgeIds });
    }
    const instants = new Map(held.map(({ dueAt }) => [dueAt.getTime(), dueAt]));
    for (const instant of instants.values()) await this.alarms.set('nudges.deliver', 'waiting', instant);
  }
}

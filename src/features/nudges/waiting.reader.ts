import { Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { Work } from '../../platform/database/work';
import type { Shift, ShiftException } from '../people/public';
import { type Calendar, startOfDay, URGENCY, type WaitingNudge } from './nudge';

/** A person with nudges that wait, and what counts for weighing them. */
export interface Candidate {
  readonly calendar: Omit<Calendar, 'quietHours'>;
  /** Delivered in the person's present day, the critical ones aside. */
  readonly deliveredToday: number;
  readonly waiting: readonly WaitingNudge[];
}

interface Person extends Omit<Calendar, 'quietHours'> {
  readonly id: Id;
  readonly shifts: Shift[];
  readonly exceptions: ShiftException[];
}

const WAITING = 'n.delivered_at IS NULL AND n.done_at IS NULL AND n.ended_at IS NULL AND n.due_at <= $2';

/**
 * Whose nudges are due. Three sets instead of one statement with a subquery per person: on a table that has just been
 * filled PostgreSQL knows no statistics, and a subquery's plan then scans every waiting row for every person.
 */
@Injectable()
export class WaitingReader {
  constructor(private readonly work: Work) {}

  /** The active persons of the `limit` nudges that have been due longest, each with all that is due. */
  async due(now: Date, limit: number): Promise<readonly Candidate[]> {
    const persons = await this.work.read<Person>(
      `SELECT d.person_id AS id, d.time_zone AS "timeZone", d.work_week AS "workWeek", d.shifts,
              w.back_at AS "awayUntil", coalesce(x.list, '[]') AS exceptions
       FROM (SELECT DISTINCT person_id FROM (
               SELECT n.person_id FROM nudges.nudge n WHERE ${WAITING}
                 AND EXISTS (SELECT FROM people.directory d WHERE d.person_id = n.person_id)
               ORDER BY n.due_at LIMIT $1) due) due
       JOIN people.directory d ON d.person_id = due.person_id
       LEFT JOIN people.away_at($2) w ON w.person_id = due.person_id
       LEFT JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('on', e.on_date::text, 'hours', e.hours)) AS list FROM people.shift_exceptions e
         WHERE e.person_id = due.person_id
           AND e.on_date BETWEEN ($2 AT TIME ZONE 'UTC')::date - 2 AND ($2 AT TIME ZONE 'UTC')::date + 17) x ON true`,
      [limit, now],
    );
    const ids = persons.map(({ id }) => id);
    const waiting = byPerson(await this.waitingOf(ids, now));
    const delivered = byPerson(await this.deliveredTo(ids, now));
    return persons.map(({ id, ...calendar }) => {
      const today = startOfDay(now, calendar.timeZone);
      const deliveredToday = (delivered.get(id) ?? []).filter(({ at }) => at >= today).length;
      return { calendar, deliveredToday, waiting: waiting.get(id) ?? [] };
    });
  }

  private waitingOf(personIds: readonly Id[], now: Date): Promise<(WaitingNudge & { readonly personId: Id })[]> {
    return this.work.read(
      `SELECT n.id, n.person_id AS "personId", n.urgency, n.created_at AS "createdAt" FROM nudges.nudge n
       WHERE n.person_id = ANY($1::uuid[]) AND ${WAITING}`,
      [personIds, now],
    );
  }

  /** Over two days, the person's own day among them. */
  private deliveredTo(personIds: readonly Id[], now: Date): Promise<{ personId: Id; at: Date }[]> {
    return this.work.read(
      `SELECT person_id AS "personId", delivered_at AS at FROM nudges.nudge
       WHERE person_id = ANY($1::uuid[]) AND urgency < ${URGENCY.critical} AND delivered_at > $2`,
      [personIds, addDays(now, -2)],
    );
  }
}

function byPerson<T extends { readonly personId: Id }>(rows: readonly T[]): Map<Id, T[]> {
  const found = new Map<Id, T[]>();
  for (const row of rows) {
    const known = found.get(row.personId);
    if (known === undefined) found.set(row.personId, [row]);
    else known.push(row);
  }
  return found;
}

import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/config';
import { Work } from '../../platform/database/work';
import { reasons } from '../../platform/declarations/reasons';
import { BudgetService, type Choice, modeOf, PreferencesReader, UNSAID } from '../preferences/public';
import { Calendars, type Person, recipientOf } from './calendars';
import type { Counts, HeldBecause, Recipient, WaitingNudge } from './nudge';
import type { Calendar } from './opening';

/** A person with nudges that wait, and what counts for weighing them. */
export interface Candidate {
  readonly personId: Id;
  readonly recipient: Recipient;
  readonly waiting: readonly WaitingNudge[];
}

interface WaitingRow extends Omit<WaitingNudge, 'mode'> {
  readonly personId: Id;
  readonly reason: string;
  readonly heldBecause: HeldBecause | null;
}

const WAITING = `n.delivered_at IS NULL AND n.done_at IS NULL AND n.ended_at IS NULL AND n.due_at <= $2
  AND NOT EXISTS (SELECT FROM nudges.pause p WHERE p.reason = n.reason)`;

/**
 * Whose nudges are due. Sets instead of one statement with a subquery per person: on a table that has just been
 * filled PostgreSQL knows no statistics, and a subquery's plan then scans every waiting row for every person.
 */
@Injectable()
export class WaitingReader {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly work: Work,
    private readonly preferences: PreferencesReader,
    private readonly budget: BudgetService,
  ) {}

  /** The active persons of the `limit` nudges that have been due longest, each with all that is due. */
  async due(now: Date, limit: number): Promise<readonly Candidate[]> {
    const due = await this.work.read<{ id: Id }>(
      `SELECT DISTINCT person_id AS id FROM (
         SELECT n.person_id FROM nudges.nudge n WHERE ${WAITING}
           AND EXISTS (SELECT FROM people.directory d WHERE d.person_id = n.person_id)
         ORDER BY n.due_at LIMIT $1) due`,
      [limit, now],
    );
    const ids = due.map(({ id }) => id);
    const waiting = byPerson(await this.waitingOf(ids, now));
    const choices = await this.preferences.of(ids);
    const recipients = await this.recipients(now, ids, choices);
    return [...recipients].map(([personId, recipient]) => ({
      personId,
      recipient,
      waiting: (waiting.get(personId) ?? []).map((row) => withMode(row, choices.get(personId) ?? UNSAID)),
    }));
  }

  /** One person's hours. */
  async calendarOf(now: Date, personId: Id): Promise<Calendar | null> {
    return (await this.recipients(now, [personId])).get(personId)?.calendar ?? null;
  }

  /** What counts for weighing each of them. */
  async recipients(
    now: Date,
    ids: readonly Id[],
    known?: ReadonlyMap<Id, Choice>,
  ): Promise<ReadonlyMap<Id, Recipient>> {
    if (ids.length === 0) return new Map();
    const house = await this.budget.get();
    const choices = known ?? (await this.preferences.of(ids));
    const persons = await this.persons(ids, now);
    const given = byPerson(await this.givenTo(ids, now));
    const calendars = new Calendars(now, house.holidays, !this.config.demo);
    return new Map(
      persons.map((person) => {
        const said = choices.get(person.id) ?? UNSAID;
        // Whoever is on a roster now is at work, whatever hours are theirs.
        const choice = { ...said, offDuty: said.offDuty || person.onDuty };
        return [person.id, recipientOf(house, calendars.of(person, choice), choice, given.get(person.id) ?? [])];
      }),
    );
  }

  private persons(ids: readonly Id[], now: Date): Promise<Person[]> {
    return this.work.read(
      `SELECT d.person_id AS id, d.time_zone AS "timeZone", d.work_week AS "workWeek", d.shifts,
              w.back_at AS "awayUntil", y.person_id IS NOT NULL AS "onDuty", coalesce(x.list, '[]') AS exceptions
       FROM people.directory d
       LEFT JOIN people.away_at($2) w ON w.person_id = d.person_id
       LEFT JOIN (SELECT DISTINCT person_id FROM rosters.on_duty_at($2)) y ON y.person_id = d.person_id
       LEFT JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('on', e.on_date::text, 'hours', e.hours)) AS list FROM people.shift_exceptions e
         WHERE e.person_id = d.person_id
           AND e.on_date BETWEEN ($2 AT TIME ZONE 'UTC')::date - 2 AND ($2 AT TIME ZONE 'UTC')::date + 24) x ON true
       WHERE d.person_id = ANY($1::uuid[])`,
      [ids, now],
    );
  }

  private waitingOf(personIds: readonly Id[], now: Date): Promise<WaitingRow[]> {
    return this.work.read(
      `SELECT n.id, n.person_id AS "personId", n.reason, n.urgency, n.created_at AS "createdAt",
              n.held_because AS "heldBecause"
       FROM nudges.nudge n WHERE n.person_id = ANY($1::uuid[]) AND ${WAITING}`,
      [personIds, now],
    );
  }

  /** Over eight days, the person's own week among them. */
  private givenTo(personIds: readonly Id[], now: Date): Promise<{ personId: Id; at: Date; counts: Counts }[]> {
    return this.work.read(
      `SELECT person_id AS "personId", at, counts FROM nudges.message
       WHERE person_id = ANY($1::uuid[]) AND at > $2 AND counts <> 'asked'`,
      [personIds, addDays(now, -8)],
    );
  }
}

function withMode({ reason, ...nudge }: WaitingRow, choice: Choice): WaitingNudge {
  return { ...nudge, mode: modeOf(choice, reason, reasons().get(reason)?.mandatory === true) };
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

import { DateTime } from 'luxon';
import { addSeconds, type CalendarDate } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { type Fault, invalidRequest, staleVersion } from '../../kernel/problem';
import { isTimeZone } from '../people/public';
import { sittingBegun, sittingCancelled, sittingNotBegun, sittingOver } from './sessions.errors';

export const SITTING_STATES = ['planned', 'cancelled'] as const;
export type SittingState = (typeof SITTING_STATES)[number];

/** A session held once. */
export interface Sitting {
  readonly id: Id;
  readonly sessionId: Id;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  /** The days in its own zone. */
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** Where people meet. */
  readonly room: string | null;
  /** Where a webinar is joined. */
  readonly address: string | null;
  readonly capacity: number;
  readonly languages: readonly string[];
  /** A host who is nobody of the company's. */
  readonly guest: string | null;
  readonly state: SittingState;
  /** Why it was moved or called off last. */
  readonly reason: string | null;
  readonly movedAt: Date | null;
  readonly cancelledAt: Date | null;
  /** Counts what calendars have to take over. */
  readonly sequence: number;
  readonly version: number;
}

/** A sitting as somebody states it: times as the clock on its wall shows them. */
export interface SittingStatement {
  /** `YYYY-MM-DDTHH:MM` in its zone. */
  readonly starts: string;
  readonly ends: string;
  readonly timeZone: string;
  readonly room: string | null;
  readonly address: string | null;
  readonly capacity: number;
  readonly languages: readonly string[];
  readonly guest: string | null;
}

type Dated = Pick<Sitting, 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn'>;

const LONGEST_HOURS = 12;
/** The doors: how long before and after its time somebody may be marked by code. */
const DOORS_SECONDS = 900;

/** @throws Problem invalid-request */
export function plan(sessionId: Id, { starts, ends, ...stated }: SittingStatement, now: Date): Sitting {
  const dated = datesOf({ starts, ends, timeZone: stated.timeZone });
  const faults = [...timeFaults(dated, now), ...whereFaults(stated)];
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return {
    ...{ ...stated, ...dated, id: newId(), sessionId, state: 'planned' },
    ...{ reason: null, movedAt: null, cancelledAt: null, sequence: 0, version: 1 },
  };
}

/** What a change has to respect. */
export interface Standing {
  /** Places held now. */
  readonly taken: number;
  readonly expected: number | null;
  /** Told to everybody who has a place; needed when time or place changes for somebody. */
  readonly reason: string | null;
}

/** @throws Problem stale-version, sitting-cancelled, sitting-over, sitting-begun, invalid-request */
export function restateSitting(
  sitting: Sitting,
  { starts, ends, ...stated }: SittingStatement,
  { taken, expected, reason }: Standing,
  now: Date,
): Sitting {
  if (expected !== null && expected !== sitting.version) throw staleVersion({ id: sitting.id });
  demandAhead(sitting, now);
  const dated = datesOf({ starts, ends, timeZone: stated.timeZone });
  const next: Sitting = { ...sitting, ...stated, ...dated };
  const moved = isMoved(sitting, next);
  if (moved && sitting.startsAt <= now) throw sittingBegun();
  const faults: Fault[] = [
    ...(moved ? timeFaults(dated, now) : []),
    ...whereFaults(stated),
    ...(stated.capacity < taken
      ? [{ pointer: '/capacity', code: 'capacity-below-taken', params: { limit: taken } }]
      : []),
    ...(moved && taken > 0 && reason === null ? [{ pointer: '/reason', code: 'required' }] : []),
  ];
  if (faults.length > 0) throw invalidRequest({}, { faults });
  return moved ? { ...next, movedAt: now, reason, sequence: sitting.sequence + 1 } : next;
}

/** @throws Problem sitting-cancelled, sitting-over */
export function cancel(sitting: Sitting, reason: string, now: Date): Sitting {
  demandAhead(sitting, now);
  return { ...sitting, state: 'cancelled', reason, cancelledAt: now, sequence: sitting.sequence + 1 };
}

/** @throws Problem sitting-cancelled, sitting-over */
export function demandAhead({ state, endsAt }: Pick<Sitting, 'state' | 'endsAt'>, now: Date): void {
  if (state === 'cancelled') throw sittingCancelled();
  if (endsAt <= now) throw sittingOver();
}

/** Attendance is marked from when the doors open on. @throws Problem sitting-cancelled, sitting-not-begun */
export function demandBegun(sitting: Pick<Sitting, 'state' | 'startsAt'>, now: Date): void {
  if (sitting.state === 'cancelled') throw sittingCancelled();
  if (now < doorsOpen(sitting)) throw sittingNotBegun();
}

/** Whether the code in the room is taken now. */
export function isRoomOpen(sitting: Pick<Sitting, 'state' | 'startsAt' | 'endsAt'>, now: Date): boolean {
  return sitting.state === 'planned' && now >= doorsOpen(sitting) && now < addSeconds(sitting.endsAt, DOORS_SECONDS);
}

export function doorsOpen({ startsAt }: Pick<Sitting, 'startsAt'>): Date {
  return addSeconds(startsAt, -DOORS_SECONDS);
}

/** As the clock on its wall shows it, `YYYY-MM-DDTHH:MM`. */
export function wallTime(instant: Date, timeZone: string): string {
  return DateTime.fromJSDate(instant, { zone: timeZone }).toFormat("yyyy-MM-dd'T'HH:mm");
}

/** The instant a wall clock shows a time; null where it never does: clocks jump over an hour in spring. */
export function instantOf(wall: string, timeZone: string): Date | null {
  const time = DateTime.fromISO(wall, { zone: timeZone });
  return time.isValid && time.toFormat("yyyy-MM-dd'T'HH:mm") === wall ? time.toJSDate() : null;
}

/** @throws Problem invalid-request for a time that the zone does not have */
function datesOf({ starts, ends, timeZone }: Pick<SittingStatement, 'starts' | 'ends' | 'timeZone'>): Dated {
  if (!isTimeZone(timeZone)) {
    throw invalidRequest({}, { faults: [{ pointer: '/timeZone', code: 'bad-zone', params: { value: timeZone } }] });
  }
  const [startsAt, endsAt] = [instantOf(starts, timeZone), instantOf(ends, timeZone)];
  if (startsAt === null || endsAt === null) {
    const pointer = startsAt === null ? '/starts' : '/ends';
    throw invalidRequest({}, { faults: [{ pointer, code: 'no-such-time' }] });
  }
  return { startsAt, endsAt, startsOn: starts.slice(0, 10), endsOn: ends.slice(0, 10) };
}

function timeFaults({ startsAt, endsAt }: Dated, now: Date): Fault[] {
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  return [
    ...(startsAt <= now ? [{ pointer: '/starts', code: 'in-the-past' }] : []),
    ...(hours <= 0 ? [{ pointer: '/ends', code: 'ends-before-it-begins' }] : []),
    ...(hours > LONGEST_HOURS
      ? [{ pointer: '/ends', code: 'sitting-too-long', params: { limit: LONGEST_HOURS } }]
      : []),
  ];
}

function whereFaults({ room, address }: Pick<SittingStatement, 'room' | 'address'>): Fault[] {
  return room === null && address === null ? [{ pointer: '/room', code: 'sitting-nowhere' }] : [];
}

function isMoved(before: Sitting, after: Sitting): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.timeZone !== after.timeZone ||
    before.room !== after.room ||
    before.address !== after.address
  );
}

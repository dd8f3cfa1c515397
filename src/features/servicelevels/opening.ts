import { DateTime } from 'luxon';
import { addDays, type CalendarDate, dateOf } from '../../kernel/clock';

/** Hours on one day of the week, by the clock on the wall: minutes after midnight; `until` 1440 is its end. */
export interface Span {
  /** 0 is Sunday. */
  readonly day: number;
  readonly from: number;
  readonly until: number;
}

/** An uninterrupted time, in epoch milliseconds: from its first instant until before its last. */
export interface Opening {
  readonly from: number;
  readonly until: number;
}

export const MINUTE = 60_000;
export const DAY_MINUTES = 1440;

/**
 * The times a channel is open on these days of its zone: its week, without what it is closed for. An hour that the clock
 * leaves out is not open; one that it shows twice is open as long as it lasts.
 */
export function openingsOf(
  week: readonly Span[],
  zone: string,
  closures: readonly Opening[],
  from: CalendarDate,
  days: number,
): Opening[] {
  const first = DateTime.fromISO(from, { zone });
  const open = Array.from({ length: days }, (_, index) => first.plus({ days: index })).flatMap((day) =>
    week
      .filter((span) => span.day === day.weekday % 7)
      .map((span) => ({ from: onDay(day, span.from), until: onDay(day, span.until) })),
  );
  return without(joined(open), joined(closures));
}

/** The whole of a day in its zone. */
export function wholeDay(date: CalendarDate, zone: string): Opening {
  const day = DateTime.fromISO(date, { zone });
  return { from: onDay(day, 0), until: onDay(day, DAY_MINUTES) };
}

/** The date on the wall of a zone, so many days from an instant. */
export function dateIn(zone: string, instant: Date, days = 0): CalendarDate {
  return DateTime.fromJSDate(instant, { zone }).plus({ days }).toISODate() ?? dateOf(addDays(instant, days));
}

function onDay(day: DateTime, minutes: number): number {
  if (minutes === DAY_MINUTES) return day.plus({ days: 1 }).startOf('day').toMillis();
  if (minutes === 0) return day.startOf('day').toMillis();
  return day.set({ hour: Math.floor(minutes / 60), minute: minutes % 60, second: 0, millisecond: 0 }).toMillis();
}

/** In order, without what is empty, and as one where they touch. */
function joined(times: readonly Opening[]): Opening[] {
  const made: Opening[] = [];
  for (const time of times.filter((each) => each.until > each.from).toSorted((a, b) => a.from - b.from)) {
    const last = made.at(-1);
    if (last !== undefined && time.from <= last.until)
      made[made.length - 1] = { from: last.from, until: Math.max(last.until, time.until) };
    else made.push(time);
  }
  return made;
}

function without(open: readonly Opening[], closed: readonly Opening[]): Opening[] {
  let next = 0;
  return open.flatMap(({ from, until }) => {
    while ((closed[next]?.until ?? Infinity) <= from) next += 1;
    const left: Opening[] = [];
    let at = from;
    for (let index = next; (closed[index]?.from ?? Infinity) < until; index += 1) {
      const closure = closed[index] ?? { from: until, until };
      if (closure.from > at) left.push({ from: at, until: closure.from });
      at = Math.max(at, closure.until);
    }
    return at < until ? [...left, { from: at, until }] : left;
  });
}

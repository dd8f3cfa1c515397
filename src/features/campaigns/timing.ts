import { DateTime } from 'luxon';
import { RRuleTemporal } from 'rrule-temporal';
import { type CalendarDate, dateOf, isCalendarDate } from '../../kernel/clock';
import { type Fault, invalidRequest } from '../../kernel/problem';

export const FREQUENCIES = ['daily', 'weekly', 'monthly'] as const;
/** What a date is about by which a campaign goes: training that was assigned, or the end of a belt. */
export const DUES = ['training', 'belt'] as const;

/** When a campaign goes out: once; again and again; or so many days before and after what each person's date is. */
export type Timing =
  | { readonly kind: 'once'; readonly at: string | null }
  | {
      readonly kind: 'recurring';
      readonly every: (typeof FREQUENCIES)[number];
      readonly interval: number;
      readonly startsOn: CalendarDate;
      readonly time: string;
      readonly until: CalendarDate | null;
    }
  | {
      readonly kind: 'due';
      readonly about: (typeof DUES)[number];
      /** Days from the date: −7 is a week before, 3 is three days after. */
      readonly days: readonly number[];
      readonly time: string;
      readonly until: CalendarDate | null;
    };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const FARTHEST = 366;
const MOST_DAYS = 12;
const LONGEST_INTERVAL = 52;

/** A timing as a request states it. @throws Problem invalid-request with a pointer to each fault */
export function readTiming(stated: Readonly<Record<string, unknown>>): Timing {
  const faults: Fault[] = [];
  const fault = (field: string, code: string, limit?: string | number): void => {
    faults.push({ pointer: `/timing/${field}`, code, ...(limit === undefined ? {} : { params: { limit } }) });
  };
  const { kind, at = null, every, interval = 1, startsOn, about, days, time, until = null } = stated;
  if (kind === 'once') {
    if (at !== null && !(typeof at === 'string' && INSTANT.test(at))) fault('at', 'not-an-instant');
  } else {
    if (!(typeof time === 'string' && TIME.test(time))) fault('time', 'not-a-time');
    if (until !== null && !isDate(until)) fault('until', 'not-a-date');
    if (kind === 'recurring') {
      if (!FREQUENCIES.includes(every as never)) fault('every', 'not-one-of', FREQUENCIES.join(', '));
      if (!isWhole(interval, 1, LONGEST_INTERVAL)) fault('interval', 'out-of-range', `1–${LONGEST_INTERVAL}`);
      if (!isDate(startsOn)) fault('startsOn', 'not-a-date');
    } else if (kind === 'due') {
      if (!DUES.includes(about as never)) fault('about', 'not-one-of', DUES.join(', '));
      const listed = Array.isArray(days) ? (days as unknown[]) : [];
      if (listed.length === 0 || listed.length > MOST_DAYS) fault('days', 'out-of-range', `1–${MOST_DAYS}`);
      listed.forEach((day, index) => {
        if (!isWhole(day, -FARTHEST, FARTHEST)) fault(`days/${index}`, 'out-of-range', `−${FARTHEST}–${FARTHEST}`);
      });
    } else fault('kind', 'not-one-of', 'once, recurring, due');
  }
  if (faults.length > 0) throw invalidRequest({}, { faults });
  if (kind === 'once') return { kind, at: at as string | null };
  if (kind === 'recurring') return { kind, every, interval, startsOn, time, until } as Timing;
  return { kind: 'due', about, days: [...new Set(days as number[])].sort((a, b) => a - b), time, until } as Timing;
}

/** The first time it goes out from now on; null: never. */
export function firstRun(timing: Timing, zone: string, now: Date): Date | null {
  if (timing.kind !== 'once') return nextRun(timing, zone, new Date(now.getTime() - 1));
  const at = timing.at === null ? now : new Date(timing.at);
  return at > now ? at : now;
}

/** The next time after an instant; null: it was the last. */
export function nextRun(timing: Timing, zone: string, after: Date): Date | null {
  if (timing.kind === 'once') return null;
  for (const date of datesFrom(timing, localDate(after, zone))) {
    if (timing.until !== null && date > timing.until) return null;
    const at = atLocal(date, timing.time, zone);
    if (at > after) return at;
  }
  return null;
}

/** The next few times, to be looked at before it goes. */
export function runsAhead(timing: Timing, zone: string, now: Date, most: number): readonly Date[] {
  const runs: Date[] = [];
  for (let at = firstRun(timing, zone, now); at !== null && runs.length < most; at = nextRun(timing, zone, at)) {
    runs.push(at);
  }
  return runs;
}

/**
 * A wall time on a date. One that the clocks leap over comes as much later as they leap: a day whose hour is missing is
 * not a day without its message. One that comes twice is the later.
 */
export function atLocal(date: CalendarDate, time: string, zone: string): Date {
  const local = DateTime.fromISO(`${date}T${time}`, { zone });
  return (local.isValid ? local : DateTime.fromISO(`${date}T${time}`, { zone: 'utc' })).toJSDate();
}

export function localDate(instant: Date, zone: string): CalendarDate {
  const local = DateTime.fromJSDate(instant, { zone });
  return (local.isValid ? local.toISODate() : null) ?? dateOf(instant);
}

/** Candidates from the day before on, so that whatever the zone none is missed. */
function* datesFrom(timing: Exclude<Timing, { kind: 'once' }>, from: CalendarDate): Iterable<CalendarDate> {
  if (timing.kind === 'due') {
    for (let day = 0; day <= 2; day += 1) yield plusDays(from, day);
    return;
  }
  // Days, at noon of a zone without changes: the wall time is put to them after, so no leap of the clocks takes one away.
  const rule = new RRuleTemporal({
    rruleString: `DTSTART:${timing.startsOn.replaceAll('-', '')}T120000Z\nRRULE:FREQ=${timing.every.toUpperCase()};INTERVAL=${timing.interval}`,
  });
  let date = rule.next(new Date(`${from}T00:00:00Z`), true);
  for (let count = 0; date !== null && count < 5; count += 1) {
    yield date.toPlainDate().toString();
    date = rule.next(new Date(date.epochMilliseconds), false);
  }
}

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000));
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDate(value) && value >= '1900-01-01' && value < '2200-01-01';
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

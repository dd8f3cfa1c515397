import { DateTime } from 'luxon';
import type { Hours, Shift, ShiftException } from '../people/public';

/**
 * When a person may be nudged: their zone, their work week (ISO weekdays), the week's shifts where they have any and days
 * with other hours, the holidays they keep, until when they are away, and whether quiet hours count at all.
 */
export interface Calendar {
  readonly timeZone: string;
  readonly workWeek: readonly number[];
  readonly shifts: readonly Shift[];
  readonly exceptions: readonly ShiftException[];
  readonly holidays: ReadonlySet<string>;
  readonly awayUntil: Date | null;
  readonly quietHours: boolean;
}

const USUAL: readonly Hours[] = [{ from: '08:00', until: '18:00' }];

/** How many days ahead an opening is looked for; after that the calendar is asked again. */
const AHEAD = 14;

/**
 * The first instant, not before `now`, at which the person may be nudged, `daysAhead` local days from today at the
 * earliest: within their hours, which may have begun the day before. Without quiet hours any moment of any day does.
 */
export function nextOpening(now: Date, calendar: Calendar, daysAhead: number): Date {
  const asked = askedOf(now, calendar);
  let opening = asked.get(daysAhead);
  if (opening === undefined) {
    opening = lookedUp(now, calendar, daysAhead);
    asked.set(daysAhead, opening);
  }
  return opening;
}

/** What was asked of a calendar for one instant: in a wave thousands of persons share theirs. */
const answered = new WeakMap<Calendar, { readonly now: number; readonly openings: Map<number, Date> }>();

function askedOf(now: Date, calendar: Calendar): Map<number, Date> {
  const known = answered.get(calendar);
  if (known?.now === now.getTime()) return known.openings;
  const openings = new Map<number, Date>();
  answered.set(calendar, { now: now.getTime(), openings });
  return openings;
}

function lookedUp(now: Date, calendar: Calendar, daysAhead: number): Date {
  const local = localTime(now, calendar.timeZone);
  if (!calendar.quietHours && daysAhead === 0) return now;
  for (let days = daysAhead === 0 ? -1 : daysAhead; days <= daysAhead + AHEAD; days += 1) {
    const day = local.startOf('day').plus({ days });
    for (const { from, until } of hoursOn(calendar, day)) {
      const opens = at(day, from);
      const closes = at(until > from ? day : day.plus({ days: 1 }), until);
      if (closes <= local || closes <= opens) continue;
      return opens <= local ? now : opens.toJSDate();
    }
  }
  return local
    .startOf('day')
    .plus({ days: daysAhead + AHEAD })
    .toJSDate();
}

export function isOpen(now: Date, calendar: Calendar): boolean {
  return nextOpening(now, calendar, 0).getTime() <= now.getTime();
}

/** When what is gathered until then comes: at the next opening that is not this one's, on the working day after. */
export function nextDay(now: Date, calendar: Calendar): Date {
  return isOpen(now, calendar) ? nextOpening(now, calendar, 1) : nextOpening(now, calendar, 0);
}

/** The first opening of the week after this; or of this week, where it is still to come. */
export function nextWeek(now: Date, calendar: Calendar): Date {
  const first = nextOpening(startOfWeek(now, calendar), calendar, 0);
  return first > now ? first : firstOfNextWeek(now, calendar);
}

/** The first opening of the next week, whatever day today is. */
export function firstOfNextWeek(now: Date, calendar: Calendar): Date {
  const next = localTime(startOfWeek(now, calendar), calendar.timeZone).plus({ days: 7 });
  return nextOpening(next.toJSDate(), { ...calendar, quietHours: true }, 0);
}

/**
 * The hours of a day: what is said of that day, else of a holiday none, else the week's shifts, else the usual hours of
 * the work week. Who works in shifts works on holidays too, unless the day says otherwise.
 */
function hoursOn({ quietHours, workWeek, shifts, exceptions, holidays }: Calendar, day: DateTime): readonly Hours[] {
  if (!quietHours) return USUAL;
  const date = day.toISODate() ?? '';
  const exception = exceptions.find(({ on }) => on === date);
  if (exception !== undefined) return sorted(exception.hours);
  if (shifts.length > 0) return sorted(shifts.filter((shift) => shift.day === day.weekday));
  if (holidays.has(date)) return [];
  return workWeek.length === 0 || workWeek.includes(day.weekday) ? USUAL : [];
}

function sorted(hours: readonly Hours[]): readonly Hours[] {
  return [...hours].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function at(day: DateTime, time: string): DateTime {
  return day.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) });
}

/** The instant at which the person's present day began. */
export function startOfDay(now: Date, timeZone: string): Date {
  return localTime(now, timeZone).startOf('day').toJSDate();
}

/** The instant at which the person's present week began: on Sunday where Sunday is worked and Saturday is not, else on Monday. */
export function startOfWeek(now: Date, { timeZone, workWeek }: Pick<Calendar, 'timeZone' | 'workWeek'>): Date {
  const day = localTime(now, timeZone).startOf('day');
  const first = workWeek.includes(7) && !workWeek.includes(6) ? 7 : 1;
  return day.minus({ days: (day.weekday - first + 7) % 7 }).toJSDate();
}

function localTime(now: Date, timeZone: string): DateTime {
  const local = DateTime.fromJSDate(now, { zone: timeZone });
  return local.isValid ? local : DateTime.fromJSDate(now, { zone: 'utc' });
}

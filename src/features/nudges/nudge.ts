import { DateTime } from 'luxon';
import type { Id } from '../../kernel/id';
import type { Hours, Shift, ShiftException } from '../people/public';

export type HeldBecause = 'budget' | 'quiet-hours' | 'away';

/** Urgency as stored: 1 normal, 2 high, 3 critical. */
export const URGENCY = { normal: 1, high: 2, critical: 3 } as const;

/** A nudge that waits to be delivered. */
export interface WaitingNudge {
  readonly id: Id;
  readonly urgency: number;
  readonly createdAt: Date;
}

/**
 * When a person may be nudged: their zone, their work week (ISO weekdays), the week's shifts where they have any and days
 * with other hours, until when they are away, and whether quiet hours count at all.
 */
export interface Calendar {
  readonly timeZone: string;
  readonly workWeek: readonly number[];
  readonly shifts: readonly Shift[];
  readonly exceptions: readonly ShiftException[];
  readonly awayUntil: Date | null;
  readonly quietHours: boolean;
}

/** What becomes of one waiting nudge: delivered now, or held until `dueAt`, with the cause. */
export type Verdict =
  | { readonly id: Id; readonly deliver: true }
  | { readonly id: Id; readonly deliver: false; readonly dueAt: Date; readonly heldBecause: HeldBecause };

/** Nudges of one person in one local day, over all rooms; critical ones neither count nor wait. */
export const BUDGET_PER_DAY = 3;
const USUAL: readonly Hours[] = [{ from: '08:00', until: '18:00' }];

/**
 * One person's waiting nudges against their hours and what they had today. Nobody is nudged while they are away. Outside working hours everything waits for
 * the next opening. Within them the critical pass, and of the others the more urgent, then the older, fill what is
 * left of the day's budget; the rest wait for the next working day.
 */
export function arbitrate(
  now: Date,
  calendar: Calendar,
  deliveredToday: number,
  waiting: readonly WaitingNudge[],
): readonly Verdict[] {
  const { awayUntil } = calendar;
  if (awayUntil !== null && awayUntil > now) {
    const back = nextOpening(awayUntil, calendar, 0);
    return waiting.map(({ id }) => ({ id, deliver: false, dueAt: back, heldBecause: 'away' }));
  }
  const opens = nextOpening(now, calendar, 0);
  if (opens.getTime() > now.getTime()) {
    return waiting.map(({ id }) => ({ id, deliver: false, dueAt: opens, heldBecause: 'quiet-hours' }));
  }
  let left = Math.max(0, BUDGET_PER_DAY - deliveredToday);
  return [...waiting].sort(byUrgencyThenAge).map(({ id, urgency }) => {
    if (urgency >= URGENCY.critical) return { id, deliver: true };
    if (left === 0) return { id, deliver: false, dueAt: nextOpening(now, calendar, 1), heldBecause: 'budget' };
    left -= 1;
    return { id, deliver: true };
  });
}

/** How many days ahead an opening is looked for; after that the calendar is asked again. */
const AHEAD = 14;

/**
 * The first instant, not before `now`, at which the person may be nudged, `daysAhead` local days from today at the
 * earliest: within their hours, which may have begun the day before. Without quiet hours any moment of any day does.
 */
export function nextOpening(now: Date, calendar: Calendar, daysAhead: number): Date {
  const local = localTime(now, calendar.timeZone);
  if (!calendar.quietHours && daysAhead === 0) return now;
  for (let days = daysAhead === 0 ? -1 : daysAhead; days <= daysAhead + AHEAD; days += 1) {
    const day = local.startOf('day').plus({ days });
    for (const { from, until } of hoursOn(calendar, day)) {
      const opens = at(day, from);
      const closes = at(until > from ? day : day.plus({ days: 1 }), until);
      if (closes <= local) continue;
      return opens <= local ? now : opens.toJSDate();
    }
  }
  return local
    .startOf('day')
    .plus({ days: daysAhead + AHEAD })
    .toJSDate();
}

/** The hours of a day: what is said of that day, else the week's shifts, else the usual hours of the work week. */
function hoursOn({ quietHours, workWeek, shifts, exceptions }: Calendar, day: DateTime): readonly Hours[] {
  if (!quietHours) return USUAL;
  const exception = exceptions.find(({ on }) => on === day.toISODate());
  const hours =
    exception?.hours ??
    (shifts.length > 0
      ? shifts.filter((shift) => shift.day === day.weekday)
      : workWeek.length === 0 || workWeek.includes(day.weekday)
        ? USUAL
        : []);
  return [...hours].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function at(day: DateTime, time: string): DateTime {
  return day.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) });
}

/** The instant at which the person's present day began. */
export function startOfDay(now: Date, timeZone: string): Date {
  return localTime(now, timeZone).startOf('day').toJSDate();
}

function localTime(now: Date, timeZone: string): DateTime {
  const local = DateTime.fromJSDate(now, { zone: timeZone });
  return local.isValid ? local : DateTime.fromJSDate(now, { zone: 'utc' });
}

function byUrgencyThenAge(a: WaitingNudge, b: WaitingNudge): number {
  return b.urgency - a.urgency || a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}

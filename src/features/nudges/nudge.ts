import { DateTime } from 'luxon';
import type { Id } from '../../kernel/id';

export type HeldBecause = 'budget' | 'quiet-hours';

/** Urgency as stored: 1 normal, 2 high, 3 critical. */
export const URGENCY = { normal: 1, high: 2, critical: 3 } as const;

/** A nudge that waits to be delivered. */
export interface WaitingNudge {
  readonly id: Id;
  readonly urgency: number;
  readonly createdAt: Date;
}

/** When a person may be nudged: their zone, their work week (ISO weekdays), and whether quiet hours count at all. */
export interface Calendar {
  readonly timeZone: string;
  readonly workWeek: readonly number[];
  readonly quietHours: boolean;
}

/** What becomes of one waiting nudge: delivered now, or held until `dueAt`, with the cause. */
export type Verdict =
  | { readonly id: Id; readonly deliver: true }
  | { readonly id: Id; readonly deliver: false; readonly dueAt: Date; readonly heldBecause: HeldBecause };

/** Nudges of one person in one local day, over all rooms; critical ones neither count nor wait. */
export const BUDGET_PER_DAY = 3;
const OPENS = 8;
const CLOSES = 18;

/**
 * One person's waiting nudges against their hours and what they had today. Outside working hours everything waits for
 * the next opening. Within them the critical pass, and of the others the more urgent, then the older, fill what is
 * left of the day's budget; the rest wait for the next working day.
 */
export function arbitrate(
  now: Date,
  calendar: Calendar,
  deliveredToday: number,
  waiting: readonly WaitingNudge[],
): readonly Verdict[] {
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

/**
 * The first instant, not before `now`, at which the person may be nudged, `daysAhead` local days from today at the
 * earliest. Without quiet hours any moment of any day does.
 */
export function nextOpening(now: Date, calendar: Calendar, daysAhead: number): Date {
  const local = localTime(now, calendar.timeZone);
  if (!calendar.quietHours && daysAhead === 0) return now;
  for (let days = daysAhead; days <= daysAhead + 7; days += 1) {
    const day = local.startOf('day').plus({ days });
    if (!works(calendar, day.weekday)) continue;
    if (days > 0 || local.hour < OPENS) return day.set({ hour: OPENS }).toJSDate();
    if (local.hour < CLOSES) return now;
  }
  return now;
}

/** The instant at which the person's present day began. */
export function startOfDay(now: Date, timeZone: string): Date {
  return localTime(now, timeZone).startOf('day').toJSDate();
}

function localTime(now: Date, timeZone: string): DateTime {
  const local = DateTime.fromJSDate(now, { zone: timeZone });
  return local.isValid ? local : DateTime.fromJSDate(now, { zone: 'utc' });
}

/** Without quiet hours, and for an empty work week, every day is a working day. */
function works({ quietHours, workWeek }: Calendar, weekday: number): boolean {
  return !quietHours || workWeek.length === 0 || workWeek.includes(weekday);
}

function byUrgencyThenAge(a: WaitingNudge, b: WaitingNudge): number {
  return b.urgency - a.urgency || a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}

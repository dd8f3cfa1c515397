import { MINUTE, type Opening } from './opening';

/** Openings in order, with the time open before each: what due instants are read from. */
export interface Calendar {
  readonly openings: readonly Opening[];
  readonly before: readonly number[];
}

export function calendarOf(openings: readonly Opening[]): Calendar {
  const before: number[] = [];
  let open = 0;
  for (const { from, until } of openings) {
    before.push(open);
    open += until - from;
  }
  return { openings, before };
}

/**
 * The instant so many minutes of opening time after another; without a calendar every minute counts. Null: later than the
 * calendar goes.
 */
export function dueAt(calendar: Calendar | null, arrivedAt: Date, minutes: number): Date | null {
  if (calendar === null) return new Date(arrivedAt.getTime() + minutes * MINUTE);
  const { openings, before } = calendar;
  const arrived = arrivedAt.getTime();
  const first = firstFrom(openings.length, (index) => (openings[index]?.until ?? 0) > arrived);
  const start = openings[first];
  if (start === undefined) return null;
  const target = (before[first] ?? 0) + Math.max(0, arrived - start.from) + minutes * MINUTE;
  const last = firstFrom(openings.length, (index) => {
    const { from, until } = openings[index] ?? start;
    return (before[index] ?? 0) + until - from >= target;
  });
  const end = openings[last];
  return end === undefined ? null : new Date(end.from + target - (before[last] ?? 0));
}

/** Whether it is open at an instant; without a calendar always. */
export function isOpen(calendar: Calendar | null, at: Date): boolean {
  if (calendar === null) return true;
  const next = opensAt(calendar, at);
  return next !== null && next.getTime() <= at.getTime();
}

/** The instant itself where it is open then, else the next opening's; null: none that is known. */
export function opensAt(calendar: Calendar | null, at: Date): Date | null {
  if (calendar === null) return at;
  const { openings } = calendar;
  const next = openings[firstFrom(openings.length, (index) => (openings[index]?.until ?? 0) > at.getTime())];
  return next === undefined ? null : new Date(Math.max(next.from, at.getTime()));
}

/** The lowest index for which a test holds that holds for all after it; the length where it holds for none. */
function firstFrom(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

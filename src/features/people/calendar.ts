/** Hours of one day, as `HH:MM`; an end at or before its beginning is on the next day. */
export interface Hours {
  readonly from: string;
  readonly until: string;
}

/** Hours of every week: `day` is the ISO day, Monday being 1. */
export interface Shift extends Hours {
  readonly day: number;
}

/** Hours that replace a day's shifts; none: not at work. */
export interface ShiftException {
  readonly on: string;
  readonly hours: readonly Hours[];
}

export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const SPAN = /^([0-2]\d:[0-5]\d)-([0-2]\d:[0-5]\d)$/;
const DAYS = /^([1-7])(?:-([1-7]))?$/;

/** Most shifts of a week. */
export const SHIFTS = 28;

/**
 * A week as a cell of a file says it: `1-4 09:00-17:00; 7 10:00-14:00`, a day or a run of days (which may go over the end
 * of the week) before its hours. Null when it can't be read.
 */
export function readShifts(text: string): readonly Shift[] | null {
  const shifts: Shift[] = [];
  for (const part of text.split(';').map((each) => each.trim())) {
    if (part === '') continue;
    const [days = '', span = '', ...rest] = part.split(/\s+/);
    const run = DAYS.exec(days);
    const hours = readHours(span);
    if (run === null || hours === null || rest.length > 0) return null;
    const first = Number(run[1]);
    const last = Number(run[2] ?? run[1]);
    for (let day = first; ; day = (day % 7) + 1) {
      shifts.push({ day, ...hours });
      if (day === last) break;
    }
  }
  return shifts.length > SHIFTS ? null : shifts;
}

/** `09:00-17:00`. Null when it can't be read. */
export function readHours(text: string): Hours | null {
  const [, from = '', until = ''] = SPAN.exec(text) ?? [];
  return TIME.test(from) && TIME.test(until) ? { from, until } : null;
}

const zones = new Map<string, boolean>();

export function isTimeZone(name: string): boolean {
  let known = zones.get(name);
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    } catch {
      known = false;
    }
    if (zones.size < 1000) zones.set(name, known);
  }
  return known;
}

/** Where instants come from. No verb, query or entity asks the system for the time. */
export interface Clock {
  now(): Date;
}

/** A point from which demo time runs `rate` times as fast as real time. Both origins are epoch milliseconds. */
export interface Pace {
  readonly realOrigin: number;
  readonly origin: number;
  readonly rate: number;
}

/** The instant a paced clock shows when real time is `real` (epoch milliseconds). */
export function paced(pace: Pace, real: number): Date {
  return new Date(Math.round(pace.origin + (real - pace.realOrigin) * pace.rate));
}

/** Real milliseconds that pass while a paced clock advances by `milliseconds`. */
export function realDelay(pace: Pace, milliseconds: number): number {
  return Math.max(0, Math.ceil(milliseconds / pace.rate));
}

const DAY = 86_400_000;

export function addDays(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY);
}

export function addSeconds(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}

/** A calendar date `YYYY-MM-DD` without time or zone. */
export type CalendarDate = string;

export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The calendar date of an instant in UTC. */
export function dateOf(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10);
}

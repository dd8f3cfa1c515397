import { ICalCalendar } from 'ical-generator';
import type { Id } from '../../kernel/id';

interface Duty {
  readonly id: Id;
  readonly name: string;
  readonly from: Date;
  readonly until: Date;
}

/** A person's shifts as a calendar file (RFC 5545): instants in UTC, one identity each for good. */
export function calendarOfShifts(shifts: readonly Duty[], now: Date): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Obi', product: 'rosters', language: 'EN' } });
  for (const { id, name, from, until } of shifts)
    calendar.createEvent({ id: `shift-${id}@obi`, stamp: now, start: from, end: until, summary: name });
  return `${calendar.toString()}\r\n`;
}

import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import type { Id } from '../../kernel/id';
import type { SittingState } from './sitting';

/** What a calendar is told of a sitting. */
export interface Invitation {
  readonly id: Id;
  readonly name: string;
  readonly about: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly room: string | null;
  readonly address: string | null;
  readonly state: SittingState;
  readonly sequence: number;
}

/**
 * The calendar file of a sitting (RFC 5545): one identity for good, a sequence that counts every change, instants in UTC,
 * which are right whatever clocks do between; the wall time stands in its words.
 */
export function invitationOf(invitation: Invitation, language: string, now: Date): string {
  const { id, startsAt, endsAt, timeZone, room, address, state, sequence } = invitation;
  const cancelled = state === 'cancelled';
  const calendar = new ICalCalendar({ prodId: { company: 'Obi', product: 'sessions', language: 'EN' } });
  calendar.method(cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH);
  const wall = (at: Date): DateTime => DateTime.fromJSDate(at, { zone: timeZone }).setLocale(language);
  const times = `${wall(startsAt).toLocaleString(DateTime.DATETIME_MED)} – ${wall(endsAt).toLocaleString(DateTime.TIME_SIMPLE)}`;
  const words = [plain(invitation.about), `${times} (${timeZone})`, plain(address ?? '')];
  calendar.createEvent({
    id: `sitting-${id}@obi`,
    sequence,
    stamp: now,
    start: startsAt,
    end: endsAt,
    summary: plain(invitation.name),
    description: words.filter((part) => part !== '').join('\n\n'),
    location: plain(room ?? address ?? ''),
    ...(address === null ? {} : { url: plain(address) }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return `${calendar.toString()}\r\n`;
}

/** Text without what no calendar may hold: control characters and separators that some read as line ends. */
function plain(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim();
}

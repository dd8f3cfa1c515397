import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
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

/** Who is invited by whom, where a calendar is told by mail (RFC 6047). */
export interface Invited {
  readonly organizer: { readonly name: string; readonly email: string };
  readonly attendee: { readonly name: string; readonly email: string };
}

/**
 * The calendar file of a sitting (RFC 5545): one identity for good, a sequence that counts every change, instants in UTC,
 * which are right whatever clocks do between; the wall time stands in its words.
 */
export function invitationOf(
  invitation: Invitation,
  language: string,
  now: Date,
  invited: Invited | null = null,
): string {
  const { id, startsAt, endsAt, timeZone, room, address, state, sequence } = invitation;
  const cancelled = state === 'cancelled';
  const calendar = new ICalCalendar({ prodId: { company: 'Obi', product: 'sessions', language: 'EN' } });
  const told = invited === null ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.REQUEST;
  calendar.method(cancelled ? ICalCalendarMethod.CANCEL : told);
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
    ...(invited === null ? {} : partiesOf(invited)),
  });
  return `${calendar.toString()}\r\n`;
}

/** They asked for the place themselves: nobody is to answer. */
function partiesOf({ organizer, attendee }: Invited): Pick<ICalEventData, 'organizer' | 'attendees'> {
  const named = ({ name, email }: Invited['attendee']): Invited['attendee'] => ({
    name: plain(name).replace(/"/g, "'"),
    email: email.replace(/[\s<>"]/g, ''),
  });
  const attends = { role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.ACCEPTED, rsvp: false };
  return { organizer: named(organizer), attendees: [{ ...named(attendee), ...attends }] };
}

/** Text without what no calendar may hold: control characters and separators that some read as line ends. */
function plain(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim();
}

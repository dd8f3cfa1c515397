import type { Id } from '../../kernel/id';
import type { Shift, ShiftException } from '../people/public';
import { type Choice, countryOf, holidaysFrom, type HouseBudget } from '../preferences/public';
import type { Counts, Recipient } from './nudge';
import { type Calendar, startOfDay, startOfWeek } from './opening';

/** One person's hours, as the directory has them. */
export interface Person extends Omit<Calendar, 'quietHours' | 'holidays'> {
  readonly id: Id;
  readonly shifts: Shift[];
  readonly exceptions: ShiftException[];
  /** On the roster of a channel at this moment. */
  readonly onDuty: boolean;
}

/** A calendar, with when its present day and week began. */
interface Present {
  readonly calendar: Calendar;
  readonly day: Date;
  readonly week: Date;
}

/**
 * The calendars of many persons at one instant. Whoever has no hours of their own shares one with all others of their zone,
 * work week and holidays, so that it is worked out once. In demo mode there are no quiet hours: a newcomer who tries Obi at
 * night sees nudges at once.
 */
export class Calendars {
  private readonly shared = new Map<string, Present>();

  constructor(
    private readonly now: Date,
    private readonly holidays: string | null,
    private readonly quietHours: boolean,
  ) {}

  of({ id: _, onDuty: _duty, ...person }: Person, choice: Choice): Present {
    const country = countryOf(choice.holidays, this.holidays, person.timeZone);
    if (person.shifts.length > 0 || person.exceptions.length > 0 || person.awayUntil !== null)
      return this.made(person, country);
    const key = `${person.timeZone} ${person.workWeek.join('')} ${country}`;
    const known = this.shared.get(key) ?? this.made(person, country);
    this.shared.set(key, known);
    return known;
  }

  private made(person: Omit<Person, 'id' | 'onDuty'>, country: string | null): Present {
    const holidays = holidaysFrom(country, this.now.getUTCFullYear());
    const calendar = { ...person, quietHours: this.quietHours, holidays };
    return { calendar, day: startOfDay(this.now, calendar.timeZone), week: startOfWeek(this.now, calendar) };
  }
}

export function recipientOf(
  budget: HouseBudget,
  { calendar, day, week }: Present,
  { cadence, offDuty }: Choice,
  given: readonly { readonly at: Date; readonly counts: Counts }[],
): Recipient {
  const count = (kind: Counts, since: Date): number =>
    given.filter(({ at, counts }) => counts === kind && at >= since).length;
  return {
    calendar,
    budget,
    given: { today: count('budget', day), week: count('budget', week), critical: count('critical', day) },
    weekly: cadence === 'weekly',
    offDuty,
  };
}

import Holidays from 'date-holidays';
import { addDays, type CalendarDate } from '../../kernel/clock';
import { languages } from '../../platform/i18n/messages';
import { dateIn, type Opening } from './opening';

/** A day, or an evening and the day after it, on which a country does not work. */
export interface Holiday extends Opening {
  /** The day it is named after, on the wall of the channel's zone. */
  readonly date: CalendarDate;
  readonly names: Readonly<Record<string, string>>;
}

/** What shops and banks are closed for; observances and school holidays are ordinary days. */
const CLOSING: readonly string[] = ['public', 'bank'];

/** Country codes whose holidays are known. */
export function countries(): string[] {
  return Object.keys(new Holidays().getCountries('en')).sort();
}

/** Regions of a country with holidays of their own, by code. */
export function regionsOf(country: string): Readonly<Record<string, string>> {
  return { ...new Holidays().getStates(country, 'en') };
}

/** The holidays of a country, or one of its regions, that touch these days. */
export function holidaysOf(
  country: string,
  region: string | null,
  zone: string,
  from: CalendarDate,
  days: number,
): Holiday[] {
  const calendar = region === null ? new Holidays(country) : new Holidays(country, region);
  calendar.setTimezone(zone);
  const [begins, ends] = [new Date(`${from}T00:00:00Z`), addDays(new Date(`${from}T00:00:00Z`), days)];
  const years = Array.from(
    { length: ends.getUTCFullYear() - begins.getUTCFullYear() + 1 },
    (_, index) => begins.getUTCFullYear() + index,
  );
  return years
    .flatMap((year) => named(calendar, year))
    .filter(
      (found) => CLOSING.includes(found.type) && found.end > addDays(begins, -1) && found.start < addDays(ends, 1),
    )
    .map(({ start, end, names }) => ({
      from: start.getTime(),
      until: end.getTime(),
      date: dateIn(zone, new Date(end.getTime() - 1)),
      names,
    }));
}

interface Named {
  readonly start: Date;
  readonly end: Date;
  readonly type: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A year's holidays, each with its name in the house's languages. */
function named(calendar: Holidays, year: number): Named[] {
  const [first = [], ...others] = languages().map((language) => calendar.getHolidays(year, language));
  return first.map(({ start, end, type, name, rule }) => ({
    start,
    end,
    type,
    names: Object.fromEntries(
      [name, ...others.map((list) => list.find((each) => each.rule === rule)?.name ?? name)].map((text, index) => [
        languages()[index] ?? 'en',
        text,
      ]),
    ),
  }));
}

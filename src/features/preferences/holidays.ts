import Holidays from 'date-holidays';

/** Where a time zone says in which country somebody works; elsewhere the house or the person says it. */
const BY_ZONE: Readonly<Record<string, string>> = { 'Asia/Jerusalem': 'IL', 'Asia/Tel_Aviv': 'IL' };

const NONE: ReadonlySet<string> = new Set();
const known = new Map<string, ReadonlySet<string>>();
let codes: readonly string[] | null = null;

/** Countries whose public holidays are known, by ISO 3166 code. */
export function holidayCountries(): readonly string[] {
  codes ??= Object.keys(new Holidays().getCountries()).sort();
  return codes;
}

/** Whose holidays count: the person's own choice, else the house's, else what the zone tells; null: nobody's. */
export function countryOf(chosen: string | null, ofHouse: string | null, timeZone: string): string | null {
  return chosen ?? ofHouse ?? BY_ZONE[timeZone] ?? null;
}

/** The public holidays of a country in this year and the next, as calendar dates. */
export function holidaysFrom(country: string | null, year: number): ReadonlySet<string> {
  if (country === null || !holidayCountries().includes(country)) return NONE;
  const key = `${country}${year}`;
  let days = known.get(key);
  if (days === undefined) {
    const calendar = new Holidays(country, { types: ['public'] });
    days = new Set([year, year + 1].flatMap((each) => calendar.getHolidays(each).flatMap(daysOf)));
    known.set(key, days);
  }
  return days;
}

/** Every day it lasts, counted from the date that the calendar names. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  return Array.from({ length }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
}

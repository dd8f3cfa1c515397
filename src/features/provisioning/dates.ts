import { type CalendarDate, isCalendarDate } from '../../kernel/clock';

const TOKEN = /yyyy|MM|dd|HH|mm|ss|M|d/g;
const DIGITS: Readonly<Record<string, string>> = {
  yyyy: '(\\d{4})',
  MM: '(\\d{2})',
  dd: '(\\d{2})',
  M: '(\\d{1,2})',
  d: '(\\d{1,2})',
  HH: '(\\d{2})',
  mm: '(\\d{2})',
  ss: '(\\d{2})',
};

/** Dates kept per pattern: a file holds few different days, many times. */
const KNOWN = 20_000;

const readers = new Map<string, (text: string) => CalendarDate | null>();

/** A pattern names year, month and day once each, such as `dd-MM-yyyy`, `M/d/yyyy` or `yyyy-MM-dd HH:mm:ss`. */
export function isDatePattern(pattern: string): boolean {
  const tokens: readonly string[] = pattern.match(TOKEN) ?? [];
  const named = (one: string, other: string): boolean =>
    tokens.filter((token) => token === one || token === other).length === 1;
  return pattern.length <= 40 && named('yyyy', 'yyyy') && named('MM', 'M') && named('dd', 'd');
}

/** The calendar date in a text of that pattern, or null. */
export function readDate(text: string, pattern: string): CalendarDate | null {
  let reader = readers.get(pattern);
  if (reader === undefined) {
    reader = makeReader(pattern);
    readers.set(pattern, reader);
  }
  return reader(text);
}

function makeReader(pattern: string): (text: string) => CalendarDate | null {
  const tokens: readonly string[] = pattern.match(TOKEN) ?? [];
  const literals = pattern.split(TOKEN).map((literal) => literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  const source = literals.map((literal, at) => literal + (DIGITS[tokens[at] ?? ''] ?? '')).join('');
  const expression = new RegExp(`^${source}$`);
  const place = (one: string, other: string): number =>
    tokens.findIndex((token) => token === one || token === other) + 1;
  const [year, month, day] = [place('yyyy', 'yyyy'), place('MM', 'M'), place('dd', 'd')] as const;
  const read = (text: string): CalendarDate | null => {
    const match = expression.exec(text);
    if (match === null) return null;
    const date = `${match[year] ?? ''}-${(match[month] ?? '').padStart(2, '0')}-${(match[day] ?? '').padStart(2, '0')}`;
    return isCalendarDate(date) ? date : null;
  };
  const known = new Map<string, CalendarDate | null>();
  return (text) => {
    let date = known.get(text);
    if (date === undefined) {
      date = read(text);
      if (known.size < KNOWN) known.set(text, date);
    }
    return date;
  };
}

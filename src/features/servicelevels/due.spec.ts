import { array, assert, constantFrom, date, integer, property, record, uniqueArray } from 'fast-check';
import { DateTime } from 'luxon';
import { holidaysOf } from './holidays';
import { calendarOf, dueAt, isOpen, opensAt } from './due';
import { MINUTE, openingsOf, type Opening, type Span, wholeDay } from './opening';

const ZONES = ['Asia/Jerusalem', 'Europe/Berlin', 'America/New_York', 'Asia/Beirut', 'Australia/Lord_Howe', 'UTC'];
/** Sundays to Thursdays, nine to five. */
const WEEK: Span[] = [0, 1, 2, 3, 4].map((day) => ({ day, from: 540, until: 1020 }));

const spans = uniqueArray(integer({ min: 0, max: 6 }), { minLength: 1 }).chain((days) =>
  array(integer({ min: 0, max: 1440 }), { minLength: 2 * days.length, maxLength: 2 * days.length }).map((bounds) =>
    days.flatMap((day, index): Span[] => {
      const [from = 0, until = 0] = [bounds[2 * index] ?? 0, bounds[2 * index + 1] ?? 0].sort((a, b) => a - b);
      return until > from ? [{ day, from, until }] : [];
    }),
  ),
);
const place = record({
  week: spans,
  zone: constantFrom(...ZONES),
  from: constantFrom('2026-03-20', '2026-10-18', '2026-03-25', '2026-09-20', '2026-11-01'),
  closed: uniqueArray(integer({ min: 0, max: 20 }), { maxLength: 4 }),
});
const DAYS = 21;

function openings({ week, zone, from, closed }: { week: Span[]; zone: string; from: string; closed: number[] }) {
  const shut = closed.map((day) => wholeDay(DateTime.fromISO(from).plus({ days: day }).toISODate() ?? '', zone));
  return openingsOf(week, zone, shut, from, DAYS);
}

function openWithin(times: readonly Opening[], from: number, until: number): number {
  return times.reduce((sum, each) => sum + Math.max(0, Math.min(each.until, until) - Math.max(each.from, from)), 0);
}

describe('The times a channel is open', () => {
  it('lie in order, apart, and where the clock on the wall shows an hour of its week', () => {
    assert(
      property(place, (found) => {
        const made = openings(found);
        made.forEach((each, index) => {
          expect(each.until).toBeGreaterThan(each.from);
          expect(each.from).toBeGreaterThan(made[index - 1]?.until ?? 0);
          for (const at of [each.from, (each.from + each.until) / 2, each.until - MINUTE]) {
            const wall = DateTime.fromMillis(at, { zone: found.zone });
            const minutes = wall.hour * 60 + wall.minute;
            const shown = found.week.filter(({ day }) => day === wall.weekday % 7);
            // Where the clock jumps, an opening may begin or end up to an hour later than stated.
            expect(shown.some((span) => minutes >= span.from && minutes < span.until + 60)).toBe(true);
          }
        });
      }),
    );
  });

  it('go round the clock’s jumps: an hour left out is not counted, one shown twice is', () => {
    const night: Span[] = [{ day: 5, from: 60, until: 240 }];
    const spring = openingsOf(night, 'Asia/Jerusalem', [], '2026-03-27', 1);
    expect(openWithin(spring, 0, Infinity)).toBe(2 * 60 * MINUTE);
    const autumn = openingsOf([{ day: 0, from: 0, until: 240 }], 'Asia/Jerusalem', [], '2026-10-25', 1);
    expect(openWithin(autumn, 0, Infinity)).toBe(5 * 60 * MINUTE);
    const gone = openingsOf([{ day: 5, from: 125, until: 170 }], 'Asia/Jerusalem', [], '2026-03-27', 1);
    expect(openWithin(gone, 0, Infinity)).toBeLessThanOrEqual(45 * MINUTE);
  });

  it('leave out the holidays of the country, from the evening before where they begin then', () => {
    const zone = 'Asia/Jerusalem';
    const holidays = holidaysOf('IL', null, zone, '2026-04-01', 10);
    const names = holidays.map(({ names: { en } }) => en);
    expect(names.join()).toContain('Pesach');
    const open = openingsOf(WEEK, zone, holidays, '2026-03-29', 14);
    const days = open.map(({ from }) => DateTime.fromMillis(from, { zone }).toISODate());
    expect(days).not.toContain('2026-04-02');
    expect(days).not.toContain('2026-04-08');
    expect(days).toContain('2026-04-05');
    const london = holidaysOf('GB', 'ENG', 'Europe/London', '2026-12-20', 12);
    expect(london.map(({ date: on }) => on)).toEqual(expect.arrayContaining(['2026-12-25', '2026-12-28']));
    expect(holidaysOf('XX', null, zone, '2026-01-01', 10)).toEqual([]);
  });
});

describe('An answer is due', () => {
  const within = date({
    min: new Date('2026-03-15T00:00:00Z'),
    max: new Date('2026-12-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const minutes = integer({ min: 0, max: 6000 });

  it('once the channel was open so many minutes since, and not before', () => {
    assert(
      property(place, within, minutes, (found, at, count) => {
        const open = openings(found);
        const due = dueAt(calendarOf(open), at, count);
        const left = openWithin(open, at.getTime(), Infinity);
        if (due === null) {
          expect(left === 0 || left < count * MINUTE).toBe(true);
          return;
        }
        expect(openWithin(open, at.getTime(), due.getTime())).toBe(count * MINUTE);
        if (count > 0) expect(openWithin(open, at.getTime(), due.getTime() - 1)).toBeLessThan(count * MINUTE);
      }),
    );
  });

  it('never earlier for what arrives later, nor for a longer level', () => {
    assert(
      property(place, within, within, minutes, minutes, (found, a, b, few, many) => {
        const calendar = calendarOf(openings(found));
        const [early, late] = a <= b ? [a, b] : [b, a];
        const [short, long] = few <= many ? [few, many] : [many, few];
        const [first, second] = [dueAt(calendar, early, short), dueAt(calendar, late, long)];
        if (second !== null) expect(first?.getTime()).toBeLessThanOrEqual(second.getTime());
      }),
    );
  });

  it('on the next working day where it arrives after hours', () => {
    const calendar = calendarOf(openingsOf(WEEK, 'Asia/Jerusalem', [], '2026-11-01', 30));
    const due = (arrived: string, count: number) => dueAt(calendar, new Date(arrived), count)?.toISOString();
    expect(due('2026-11-19T14:30:00Z', 60)).toBe('2026-11-22T07:30:00.000Z');
    expect(due('2026-11-20T10:00:00Z', 60)).toBe('2026-11-22T08:00:00.000Z');
    expect(due('2026-11-22T07:00:00Z', 480)).toBe('2026-11-22T15:00:00.000Z');
    expect(dueAt(null, new Date('2026-11-20T10:00:00Z'), 60)?.toISOString()).toBe('2026-11-20T11:00:00.000Z');
    expect(isOpen(calendar, new Date('2026-11-20T10:00:00Z'))).toBe(false);
    expect(isOpen(calendar, new Date('2026-11-22T07:00:00Z'))).toBe(true);
    expect(opensAt(calendar, new Date('2026-11-20T10:00:00Z'))?.toISOString()).toBe('2026-11-22T07:00:00.000Z');
    expect(isOpen(null, new Date('2026-11-20T10:00:00Z'))).toBe(true);
  });
});

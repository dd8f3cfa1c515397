import fc from 'fast-check';
import { instantOf, isLocalTime, localOf } from './zoned';

const at = (local: string, zone = 'Asia/Jerusalem'): string => instantOf(local, zone).toISOString();

describe('A time on the clock of a place', () => {
  it('is an instant, in winter and in summer', () => {
    expect(at('2026-01-15T09:00')).toBe('2026-01-15T07:00:00.000Z');
    expect(at('2026-07-15T09:00')).toBe('2026-07-15T06:00:00.000Z');
    expect(at('2026-07-15T09:00', 'America/New_York')).toBe('2026-07-15T13:00:00.000Z');
  });

  it('leaps with the clocks: what they leave out comes an hour later, what they show twice comes first', () => {
    // Israel: 02:00 becomes 03:00 on 27 March 2026, and 02:00 becomes 01:00 on 25 October.
    expect(at('2026-03-27T02:30')).toBe('2026-03-27T00:30:00.000Z');
    expect(localOf(instantOf('2026-03-27T02:30', 'Asia/Jerusalem'), 'Asia/Jerusalem')).toBe('2026-03-27T03:30');
    expect(at('2026-10-25T01:30')).toBe('2026-10-24T22:30:00.000Z');
    expect(at('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('comes back as what it was, whatever the zone, but for a leap', () => {
    const zones = fc.constantFrom(
      'Asia/Jerusalem',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Apia',
    );
    const minutes = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const local = localOf(new Date(minute * 60_000), zone);
        expect(localOf(instantOf(local, zone), zone)).toBe(local);
      }),
    );
  });

  it('is a day and a minute that there are', () => {
    expect(['2026-02-28T23:59', '2026-02-30T10:00', '2026-2-3T10:00', '2026-02-03T24:00', 5].map(isLocalTime)).toEqual([
      ...[true, false, false, false, false],
    ]);
  });
});

import fc from 'fast-check';
import { atLocal, firstRun, nextRun, readTiming, runsAhead, type Timing } from './timing';

const ISRAEL = 'Asia/Jerusalem';
const daily: Timing = {
  kind: 'recurring',
  every: 'daily',
  interval: 1,
  startsOn: '2026-03-25',
  time: '02:30',
  until: '2026-03-29',
};

describe('The timing of a campaign', () => {
  it('leaves out no day whose hour the clocks leap over, and doubles none', () => {
    const runs = runsAhead(daily, ISRAEL, new Date('2026-03-24T00:00:00Z'), 10);
    expect(runs.map((at) => at.toISOString())).toEqual([
      '2026-03-25T00:30:00.000Z',
      '2026-03-26T00:30:00.000Z',
      // 02:30 does not exist on this day: it comes at 03:30, when the hour would have been over.
      '2026-03-27T00:30:00.000Z',
      '2026-03-27T23:30:00.000Z',
      '2026-03-28T23:30:00.000Z',
    ]);
    expect(atLocal('2026-10-25', '01:30', ISRAEL).toISOString()).toBe('2026-10-24T23:30:00.000Z');
  });

  it('goes by weeks and months, from a day on and not after another', () => {
    const weekly: Timing = { ...daily, every: 'weekly', interval: 2, time: '09:00', until: null };
    const days = (timing: Timing, from: string): readonly string[] =>
      runsAhead(timing, 'UTC', new Date(from), 3).map((at) => at.toISOString().slice(0, 10));
    expect(days(weekly, '2026-03-26T00:00:00Z')).toEqual(['2026-04-08', '2026-04-22', '2026-05-06']);
    // A month without its day has none.
    const monthly: Timing = { ...daily, every: 'monthly', startsOn: '2026-01-31', time: '09:00', until: null };
    expect(days(monthly, '2026-02-01T00:00:00Z')).toEqual(['2026-03-31', '2026-05-31', '2026-07-31']);
  });

  it('is at once, at an instant, or every day for what people’s dates are', () => {
    const now = new Date('2026-03-24T10:00:00Z');
    expect(firstRun({ kind: 'once', at: null }, ISRAEL, now)).toEqual(now);
    expect(firstRun({ kind: 'once', at: '2026-04-01T06:00:00Z' }, ISRAEL, now)).toEqual(
      new Date('2026-04-01T06:00:00Z'),
    );
    expect(nextRun({ kind: 'once', at: null }, ISRAEL, now)).toBeNull();
    const due: Timing = { kind: 'due', about: 'training', days: [-7, 3], time: '09:00', until: '2026-03-26' };
    expect(runsAhead(due, ISRAEL, now, 9).map((at) => at.toISOString())).toEqual([
      '2026-03-25T07:00:00.000Z',
      '2026-03-26T07:00:00.000Z',
    ]);
  });

  it('always goes forward', () => {
    const timings = fc.record({
      kind: fc.constant('recurring' as const),
      every: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
      interval: fc.integer({ min: 1, max: 6 }),
      startsOn: fc.constantFrom('2026-03-25', '2026-01-31', '2024-02-29'),
      time: fc.constantFrom('00:00', '02:30', '09:00', '23:59'),
      until: fc.constant(null),
    });
    const zones = fc.constantFrom(ISRAEL, 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'not/a-zone');
    fc.assert(
      fc.property(
        timings,
        zones,
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        (timing, zone, now) => {
          const runs = runsAhead(timing, zone, now, 4);
          runs.forEach((at, index) =>
            expect(at.getTime()).toBeGreaterThan((runs[index - 1] ?? new Date(now.getTime() - 1)).getTime()),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused naming each field', () => {
    const faults = (stated: Record<string, unknown>): readonly string[] => {
      try {
        readTiming(stated);
        return [];
      } catch (error) {
        return (error as { more: { faults: { pointer: string }[] } }).more.faults.map(({ pointer }) => pointer);
      }
    };
    expect(faults({ kind: 'never' })).toEqual(['/timing/time', '/timing/kind']);
    expect(faults({ kind: 'once', at: 'tomorrow' })).toEqual(['/timing/at']);
    expect(faults({ kind: 'due', about: 'birthday', days: [400], time: '9' })).toEqual([
      '/timing/time',
      '/timing/about',
      '/timing/days/0',
    ]);
    expect(
      faults({ kind: 'recurring', every: 'hourly', interval: 0, startsOn: '2026-02-30', time: '09:00', until: 'x' }),
    ).toHaveLength(4);
    expect(readTiming({ kind: 'due', about: 'training', days: [3, -7, 3], time: '09:00' })).toMatchObject({
      days: [-7, 3],
    });
  });
});

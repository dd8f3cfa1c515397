import fc from 'fast-check';
import { DateTime } from 'luxon';
import { arbitrate, BUDGET_PER_DAY, type Calendar, nextOpening, startOfDay, URGENCY, type WaitingNudge } from './nudge';

const ISRAEL: Calendar = {
  timeZone: 'Asia/Jerusalem',
  workWeek: [7, 1, 2, 3, 4],
  shifts: [],
  exceptions: [],
  awayUntil: null,
  quietHours: true,
};
const at = (iso: string, zone = ISRAEL.timeZone): Date => DateTime.fromISO(iso, { zone }).toJSDate();
const nudge = (id: string, urgency: number, minute: number): WaitingNudge => ({
  id,
  urgency,
  createdAt: new Date(minute * 60_000),
});

const calendars: fc.Arbitrary<Calendar> = fc.record({
  timeZone: fc.constantFrom('Asia/Jerusalem', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'not/a-zone'),
  workWeek: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  shifts: fc.oneof(
    fc.constant([]),
    fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 7 }),
        from: fc.constantFrom('00:00', '09:00', '22:00'),
        until: fc.constantFrom('06:00', '17:00', '23:00'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  ),
  exceptions: fc.constant([]),
  awayUntil: fc.constant(null),
  quietHours: fc.boolean(),
});
const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
const waitings = fc
  .array(fc.record({ urgency: fc.integer({ min: 1, max: 3 }), minute: fc.integer({ min: 0, max: 9 }) }), {
    maxLength: 12,
  })
  .map((rows) => rows.map(({ urgency, minute }, index) => nudge(`n${index}`, urgency, minute)));

describe('Arbitration', () => {
  it('answers each waiting nudge once, holds no critical one for the budget and never exceeds it', () => {
    fc.assert(
      fc.property(instants, calendars, fc.nat(6), waitings, (now, calendar, deliveredToday, waiting) => {
        const verdicts = arbitrate(now, calendar, deliveredToday, waiting);
        expect(verdicts.map(({ id }) => id).sort()).toEqual(waiting.map(({ id }) => id).sort());
        const urgency = new Map(waiting.map((one) => [one.id, one.urgency]));
        const delivered = verdicts.filter((verdict) => verdict.deliver);
        const ordinary = delivered.filter(({ id }) => urgency.get(id) !== URGENCY.critical);
        expect(ordinary.length).toBeLessThanOrEqual(Math.max(0, BUDGET_PER_DAY - deliveredToday));
        for (const verdict of verdicts) {
          if (verdict.deliver) continue;
          expect(verdict.dueAt.getTime()).toBeGreaterThan(now.getTime());
          if (verdict.heldBecause === 'budget') expect(urgency.get(verdict.id)).not.toBe(URGENCY.critical);
          // Held for less than two weeks, and then it is nobody's quiet hour.
          expect(verdict.dueAt.getTime() - now.getTime()).toBeLessThan(14 * 86_400_000);
          expect(nextOpening(verdict.dueAt, calendar, 0)).toEqual(verdict.dueAt);
        }
      }),
    );
  });

  it('holds nothing that is more urgent, or as urgent and older, than what it delivers', () => {
    fc.assert(
      fc.property(instants, calendars, fc.nat(4), waitings, (now, calendar, deliveredToday, waiting) => {
        const verdicts = arbitrate(now, calendar, deliveredToday, waiting);
        const find = (id: string): WaitingNudge => waiting.find((one) => one.id === id) as WaitingNudge;
        for (const held of verdicts.filter((verdict) => !verdict.deliver).map(({ id }) => find(id))) {
          for (const sent of verdicts.filter((verdict) => verdict.deliver).map(({ id }) => find(id))) {
            expect(sent.urgency).toBeGreaterThanOrEqual(held.urgency);
            if (sent.urgency === held.urgency)
              expect(sent.createdAt.getTime()).toBeLessThanOrEqual(held.createdAt.getTime());
          }
        }
      }),
    );
  });

  it('delivers on a working day from 8 to 18 of the person, and waits over the weekend', () => {
    const one = [nudge('a', URGENCY.critical, 0)];
    const verdict = (iso: string) => arbitrate(at(iso), ISRAEL, 0, one)[0];
    expect(verdict('2026-03-01T08:00')).toEqual({ id: 'a', deliver: true });
    expect(verdict('2026-03-01T17:59')).toEqual({ id: 'a', deliver: true });
    expect(verdict('2026-03-01T07:59')).toMatchObject({ dueAt: at('2026-03-01T08:00'), heldBecause: 'quiet-hours' });
    expect(verdict('2026-03-05T18:00')).toMatchObject({ dueAt: at('2026-03-08T08:00') });
    // Friday before the clocks go forward; Sunday's opening is in summer time.
    expect(verdict('2026-03-27T01:30')).toMatchObject({ dueAt: at('2026-03-29T08:00') });
  });

  it('holds what exceeds the budget for the next working day and says why', () => {
    const now = at('2026-03-05T10:00');
    const waiting = [nudge('old', 1, 0), nudge('new', 1, 5), nudge('urgent', 2, 9), nudge('critical', 3, 9)];
    expect(arbitrate(now, ISRAEL, BUDGET_PER_DAY - 2, waiting)).toEqual([
      { id: 'critical', deliver: true },
      { id: 'urgent', deliver: true },
      { id: 'old', deliver: true },
      { id: 'new', deliver: false, dueAt: at('2026-03-08T08:00'), heldBecause: 'budget' },
    ]);
  });

  it('follows the shifts of the week, over midnight too, and the hours of single days', () => {
    const one = [nudge('a', URGENCY.normal, 0)];
    const nights: Calendar = { ...ISRAEL, shifts: [{ day: 1, from: '22:00', until: '06:00' }] };
    const verdict = (iso: string, calendar: Calendar) => arbitrate(at(iso), calendar, 0, one)[0];
    expect(verdict('2026-03-02T23:00', nights)).toMatchObject({ deliver: true });
    expect(verdict('2026-03-03T05:59', nights)).toMatchObject({ deliver: true });
    expect(verdict('2026-03-03T06:00', nights)).toMatchObject({ dueAt: at('2026-03-09T22:00') });
    const exceptions = [
      { on: '2026-03-01', hours: [] },
      { on: '2026-03-06', hours: [{ from: '10:00', until: '12:00' }] },
    ];
    expect(verdict('2026-03-01T10:00', { ...ISRAEL, exceptions })).toMatchObject({ dueAt: at('2026-03-02T08:00') });
    expect(verdict('2026-03-05T19:00', { ...ISRAEL, exceptions })).toMatchObject({ dueAt: at('2026-03-06T10:00') });
  });

  it('holds everything, the critical too, while the person is away, also without quiet hours', () => {
    const both = [nudge('a', URGENCY.critical, 0), nudge('b', URGENCY.normal, 0)];
    const away: Calendar = { ...ISRAEL, awayUntil: at('2026-03-06T00:00'), quietHours: false };
    expect(arbitrate(at('2026-03-02T10:00'), away, 0, both)).toEqual(
      both.map(({ id }) => ({ id, deliver: false, dueAt: at('2026-03-06T00:00'), heldBecause: 'away' })),
    );
    expect(arbitrate(at('2026-03-02T10:00'), { ...away, quietHours: true }, 0, both)[0]).toMatchObject({
      dueAt: at('2026-03-08T08:00'),
    });
    expect(arbitrate(at('2026-03-06T00:00'), away, 0, both)[0]).toMatchObject({ deliver: true });
  });

  it('counts a day in the zone of the person', () => {
    expect(startOfDay(new Date('2026-01-01T23:00:00Z'), 'Asia/Jerusalem')).toEqual(new Date('2026-01-01T22:00:00Z'));
  });
});

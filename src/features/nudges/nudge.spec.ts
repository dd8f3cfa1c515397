import fc from 'fast-check';
import { DateTime } from 'luxon';
import { holidaysFrom } from '../preferences/public';
import { arbitrate, type HeldBecause, type Recipient, URGENCY, type Verdict, type WaitingNudge } from './nudge';
import { type Calendar, isOpen, nextOpening, startOfDay, startOfWeek } from './opening';

const NO_HOLIDAYS: ReadonlySet<string> = new Set();
const ISRAEL: Calendar = {
  timeZone: 'Asia/Jerusalem',
  workWeek: [7, 1, 2, 3, 4],
  shifts: [],
  exceptions: [],
  holidays: NO_HOLIDAYS,
  awayUntil: null,
  quietHours: true,
};
const BUDGET = { perDay: 3, perWeek: 10, criticalPerDay: 3 };
const DANA: Recipient = {
  calendar: ISRAEL,
  budget: BUDGET,
  given: { today: 0, week: 0, critical: 0 },
  weekly: false,
  offDuty: false,
};
const at = (iso: string, zone = ISRAEL.timeZone): Date => DateTime.fromISO(iso, { zone }).toJSDate();
const nudge = (id: string, urgency: number, minute: number, more: Partial<WaitingNudge> = {}): WaitingNudge => ({
  id,
  urgency,
  createdAt: new Date(minute * 60_000),
  mode: 'at-once',
  heldBecause: null,
  ...more,
});
const whose = (more: Partial<Recipient>, calendar: Partial<Calendar> = {}): Recipient => ({
  ...DANA,
  ...more,
  calendar: { ...ISRAEL, ...calendar },
});

const calendars: fc.Arbitrary<Calendar> = fc.record({
  timeZone: fc.constantFrom(
    'Asia/Jerusalem',
    'America/New_York',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'not/a-zone',
  ),
  workWeek: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  shifts: fc.oneof(
    fc.constant([]),
    fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 7 }),
        from: fc.constantFrom('00:00', '02:30', '09:00', '22:00'),
        until: fc.constantFrom('06:00', '17:00', '23:00'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  ),
  exceptions: fc.constant([]),
  holidays: fc.constantFrom(NO_HOLIDAYS, holidaysFrom('IL', 2026), holidaysFrom('DE', 2026)),
  awayUntil: fc.constant(null),
  quietHours: fc.boolean(),
});
const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-06-01'), noInvalidDate: true });
const recipients: fc.Arbitrary<Recipient> = fc.record({
  calendar: calendars,
  budget: fc.record({
    perDay: fc.integer({ min: 1, max: 5 }),
    perWeek: fc.integer({ min: 2, max: 12 }),
    criticalPerDay: fc.integer({ min: 0, max: 3 }),
  }),
  given: fc.record({ today: fc.nat(6), week: fc.nat(12), critical: fc.nat(4) }),
  weekly: fc.boolean(),
  offDuty: fc.boolean(),
});
const waitings: fc.Arbitrary<readonly WaitingNudge[]> = fc
  .array(
    fc.record({
      urgency: fc.integer({ min: 1, max: 3 }),
      minute: fc.integer({ min: 0, max: 9 }),
      mode: fc.constantFrom<WaitingNudge['mode']>('at-once', 'digest', 'off'),
      heldBecause: fc.constantFrom<HeldBecause | null>(
        null,
        'budget',
        'week',
        'quiet-hours',
        'away',
        'digest',
        'snoozed',
      ),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map(({ urgency, minute, ...more }, index) => nudge(`n${index}`, urgency, minute, more)));

/** How many messages of the budget a person is sent by these verdicts. */
function messages(verdicts: readonly Verdict[]): number {
  const sent = verdicts.filter((verdict) => verdict.act === 'deliver');
  const digest = sent.some((verdict) => verdict.in === 'digest') ? 1 : 0;
  return digest + sent.filter((verdict) => verdict.in === 'single' && verdict.counts === 'budget').length;
}

/** The most of these instants that share a day, or a week. */
function most(when: readonly Date[], begin: (instant: Date) => Date): number {
  const counts = new Map<number, number>();
  for (const instant of when) {
    const key = begin(instant).getTime();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const PER_WEEK = 6;

describe('Arbitration', () => {
  it('answers each waiting nudge once and never goes beyond the budget of the day or the week', () => {
    fc.assert(
      fc.property(instants, recipients, waitings, (now, recipient, waiting) => {
        const verdicts = arbitrate(now, recipient, waiting);
        expect(verdicts.map(({ id }) => id).sort()).toEqual(waiting.map(({ id }) => id).sort());
        const { budget, given } = recipient;
        const left = Math.min(budget.perDay - given.today, budget.perWeek - given.week);
        expect(messages(verdicts)).toBeLessThanOrEqual(Math.max(0, left));
        const critical = verdicts.filter((verdict) => verdict.act === 'deliver' && verdict.counts === 'critical');
        expect(critical.length).toBeLessThanOrEqual(Math.max(0, budget.criticalPerDay - given.critical));
      }),
      { numRuns: 300 },
    );
  });

  it('holds into the future, to an hour of the person, and not for long', () => {
    fc.assert(
      fc.property(instants, recipients, waitings, (now, recipient, waiting) => {
        for (const verdict of arbitrate(now, recipient, waiting)) {
          if (verdict.act !== 'hold') continue;
          expect(verdict.dueAt.getTime()).toBeGreaterThan(now.getTime());
          expect(verdict.dueAt.getTime() - now.getTime()).toBeLessThan(30 * 86_400_000);
          if (verdict.because !== 'quiet-hours') continue;
          expect(nextOpening(verdict.dueAt, recipient.calendar, 0)).toEqual(verdict.dueAt);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('delivers nothing off duty but what its person asked for, and drops what they turned off', () => {
    fc.assert(
      fc.property(instants, recipients, waitings, (now, recipient, waiting) => {
        const free = recipient.offDuty || isOpen(now, recipient.calendar);
        for (const verdict of arbitrate(now, recipient, waiting)) {
          const one = waiting.find(({ id }) => id === verdict.id);
          expect(verdict.act === 'drop').toBe(one?.mode === 'off');
          if (verdict.act === 'deliver' && !free) expect(verdict.counts).toBe('asked');
          if (verdict.act === 'deliver') expect(verdict.counts === 'asked').toBe(one?.heldBecause === 'snoozed');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds nothing that is more urgent, or as urgent and older, than what it delivers by itself', () => {
    fc.assert(
      fc.property(instants, recipients, waitings, (now, recipient, waiting) => {
        const plain = waiting.filter(({ mode, heldBecause }) => mode === 'at-once' && heldBecause === null);
        const verdicts = arbitrate(now, recipient, plain);
        const find = (id: string): WaitingNudge => plain.find((one) => one.id === id) as WaitingNudge;
        for (const held of verdicts.filter(({ act }) => act === 'hold').map(({ id }) => find(id))) {
          for (const sent of verdicts.filter(({ act }) => act === 'deliver').map(({ id }) => find(id))) {
            expect(sent.urgency).toBeGreaterThanOrEqual(held.urgency);
            if (sent.urgency === held.urgency)
              expect(sent.createdAt.getTime()).toBeLessThanOrEqual(held.createdAt.getTime());
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('over weeks brings every nudge, within the budget of each local day and week, over changes of the clocks', () => {
    const arrivals = fc.array(fc.record({ hour: fc.nat(30 * 24), urgency: fc.integer({ min: 1, max: 2 }) }), {
      maxLength: 40,
    });
    const begin = fc.constantFrom('2026-03-20T00:00Z', '2026-10-20T00:00Z', '2026-09-07T00:00Z');
    const zones = fc.constantFrom('Asia/Jerusalem', 'America/New_York', 'Australia/Lord_Howe');
    const wishes = fc.record({ weekly: fc.boolean(), digest: fc.boolean(), perDay: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(arrivals, begin, zones, wishes, (list, start, timeZone, { weekly, digest, perDay }) => {
        const calendar = { ...ISRAEL, timeZone, holidays: holidaysFrom('IL', 2026) };
        const sent = live(Date.parse(start), list, { weekly, digest, perDay, calendar });
        expect(sent.delivered).toBe(list.length);
        expect(sent.messages.every((when) => isOpen(when, calendar))).toBe(true);
        expect(most(sent.messages, (when) => startOfDay(when, timeZone))).toBeLessThanOrEqual(perDay);
        expect(most(sent.messages, (when) => startOfWeek(when, calendar))).toBeLessThanOrEqual(PER_WEEK);
      }),
      { numRuns: 60 },
    );
  });

  it('opens at the same hour of the clock in every zone of the world, also where the clocks change in between', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const ahead = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(instants, zone, ahead, (now, timeZone, days) => {
        const calendar = { ...ISRAEL, timeZone };
        const opening = nextOpening(now, calendar, days);
        const local = DateTime.fromJSDate(opening, { zone: timeZone });
        expect(calendar.workWeek).toContain(local.weekday);
        expect(opening.getTime()).toBeGreaterThanOrEqual(now.getTime());
        const goesOn = days === 0 && opening.getTime() === now.getTime();
        if (goesOn) expect([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]).toContain(local.hour);
        else expect(local.toFormat('HH:mm')).toBe('08:00');
        if (!goesOn) expect(isOpen(new Date(opening.getTime() + 10 * 3_600_000 - 1), calendar)).toBe(true);
        // A shift that begins in the hour that a change of the clocks leaves out begins when that hour would have.
        const nightly = {
          ...calendar,
          shifts: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '02:30', until: '03:30' })),
        };
        const night = nextOpening(now, nightly, 1);
        expect(night.getTime() - now.getTime()).toBeLessThan(3 * 86_400_000);
        expect(isOpen(night, nightly)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('delivers on a working day from 8 to 18 of the person, and waits over the weekend', () => {
    const one = [nudge('a', URGENCY.critical, 0)];
    const verdict = (iso: string) => arbitrate(at(iso), DANA, one)[0];
    expect(verdict('2026-03-01T08:00')).toMatchObject({ act: 'deliver', counts: 'critical' });
    expect(verdict('2026-03-01T17:59')).toMatchObject({ act: 'deliver' });
    expect(verdict('2026-03-01T07:59')).toMatchObject({ dueAt: at('2026-03-01T08:00'), because: 'quiet-hours' });
    expect(verdict('2026-03-05T18:00')).toMatchObject({ dueAt: at('2026-03-08T08:00') });
    // Friday before the clocks go forward; Sunday's opening is in summer time.
    expect(verdict('2026-03-27T01:30')).toMatchObject({ dueAt: at('2026-03-29T08:00') });
  });

  it('keeps holidays, and works in shifts through them', () => {
    const holidays = holidaysFrom('IL', 2026);
    const one = [nudge('a', URGENCY.normal, 0)];
    // Passover 2026: Thursday 2 April and Wednesday 8 April.
    const eve = arbitrate(at('2026-04-01T19:00'), whose({}, { holidays }), one)[0];
    expect(eve).toMatchObject({ dueAt: at('2026-04-05T08:00') });
    const shifts = [{ day: 4, from: '09:00', until: '17:00' }];
    expect(arbitrate(at('2026-04-02T10:00'), whose({}, { holidays, shifts }), one)[0]).toMatchObject({
      act: 'deliver',
    });
  });

  it('gathers what exceeds the day for the digest of the next working day and says how many came', () => {
    const now = at('2026-03-05T10:00');
    const waiting = [nudge('old', 1, 0), nudge('new', 1, 5), nudge('urgent', 2, 9), nudge('critical', 3, 9)];
    const recipient = whose({ given: { today: 1, week: 3, critical: 0 } });
    expect(arbitrate(now, recipient, waiting)).toEqual([
      { act: 'deliver', id: 'critical', in: 'single', counts: 'critical' },
      { act: 'deliver', id: 'urgent', in: 'single', counts: 'budget' },
      { act: 'deliver', id: 'old', in: 'single', counts: 'budget' },
      { act: 'hold', id: 'new', dueAt: at('2026-03-08T08:00'), because: 'budget', given: 3 },
    ]);
  });

  it('brings what was gathered as one message, before others, and keeps the week’s last message for it', () => {
    const now = at('2026-03-08T08:00');
    const gathered = ['a', 'b', 'c'].map((id) => nudge(id, 1, 0, { heldBecause: 'budget' }));
    const fresh = ['d', 'e', 'f'].map((id) => nudge(id, 2, 1));
    const verdicts = arbitrate(now, DANA, [...gathered, ...fresh]);
    expect(verdicts.filter((verdict) => verdict.act === 'deliver' && verdict.in === 'digest')).toHaveLength(3);
    expect(messages(verdicts)).toBe(3);
    expect(verdicts.at(-1)).toMatchObject({ act: 'hold', id: 'f', because: 'budget', dueAt: at('2026-03-09T08:00') });
    const late = whose({ given: { today: 0, week: 9, critical: 0 } });
    expect(arbitrate(now, late, fresh)[0]).toMatchObject({
      act: 'hold',
      because: 'week',
      dueAt: at('2026-03-09T08:00'),
    });
    expect(messages(arbitrate(now, late, gathered))).toBe(1);
    const spent = whose({ given: { today: 0, week: 10, critical: 0 } });
    expect(arbitrate(now, spent, gathered)[0]).toMatchObject({ because: 'week', dueAt: at('2026-03-15T08:00') });
  });

  it('gathers by choice, for a day or a week, also while it is night', () => {
    const wished = [nudge('a', 2, 0, { mode: 'digest' })];
    expect(arbitrate(at('2026-03-02T10:00'), DANA, wished)[0]).toMatchObject({
      because: 'digest',
      dueAt: at('2026-03-03T08:00'),
    });
    expect(arbitrate(at('2026-03-02T06:00'), DANA, wished)[0]).toMatchObject({ dueAt: at('2026-03-02T08:00') });
    expect(arbitrate(at('2026-03-02T10:00'), whose({ weekly: true }), wished)[0]).toMatchObject({
      dueAt: at('2026-03-08T08:00'),
    });
    expect(arbitrate(at('2026-03-01T06:00'), whose({ weekly: true }), wished)[0]).toMatchObject({
      dueAt: at('2026-03-01T08:00'),
    });
  });

  it('lets three critical ones pass a day; a fourth is one of the others', () => {
    const now = at('2026-03-02T10:00');
    const critical = ['a', 'b', 'c', 'd'].map((id) => nudge(id, 3, 0));
    const counts = arbitrate(now, DANA, critical).map((verdict) => verdict.act === 'deliver' && verdict.counts);
    expect(counts).toEqual(['critical', 'critical', 'critical', 'budget']);
    const spent = whose({ given: { today: 3, week: 3, critical: 3 } });
    expect(arbitrate(now, spent, critical).every(({ act }) => act === 'hold')).toBe(true);
  });

  it('reaches off duty whoever chose so, and whoever asked to be reminded then', () => {
    const night = at('2026-03-02T23:00');
    expect(arbitrate(night, whose({ offDuty: true }), [nudge('a', 1, 0)])[0]).toMatchObject({ act: 'deliver' });
    expect(arbitrate(night, DANA, [nudge('a', 1, 0, { heldBecause: 'snoozed' })])[0]).toMatchObject({
      counts: 'asked',
    });
  });

  it('follows the shifts of the week, over midnight too, and the hours of single days', () => {
    const one = [nudge('a', URGENCY.normal, 0)];
    const nights: Calendar = { ...ISRAEL, shifts: [{ day: 1, from: '22:00', until: '06:00' }] };
    const verdict = (iso: string, calendar: Calendar) => arbitrate(at(iso), { ...DANA, calendar }, one)[0];
    expect(verdict('2026-03-02T23:00', nights)).toMatchObject({ act: 'deliver' });
    expect(verdict('2026-03-03T05:59', nights)).toMatchObject({ act: 'deliver' });
    expect(verdict('2026-03-03T06:00', nights)).toMatchObject({ dueAt: at('2026-03-09T22:00') });
    const exceptions = [
      { on: '2026-03-01', hours: [] },
      { on: '2026-03-06', hours: [{ from: '10:00', until: '12:00' }] },
    ];
    expect(verdict('2026-03-01T10:00', { ...ISRAEL, exceptions })).toMatchObject({ dueAt: at('2026-03-02T08:00') });
    expect(verdict('2026-03-05T19:00', { ...ISRAEL, exceptions })).toMatchObject({ dueAt: at('2026-03-06T10:00') });
  });

  it('holds everything, the critical too, while the person is away, also without quiet hours', () => {
    const both = [nudge('a', URGENCY.critical, 0), nudge('b', URGENCY.normal, 0, { heldBecause: 'snoozed' })];
    const away = { awayUntil: at('2026-03-06T00:00'), quietHours: false };
    const now = at('2026-03-02T10:00');
    expect(arbitrate(now, whose({ offDuty: true }, away), both)).toMatchObject(
      both.map(({ id }) => ({ id, act: 'hold', dueAt: at('2026-03-06T00:00'), because: 'away' })),
    );
    expect(arbitrate(now, whose({}, { ...away, quietHours: true }), both)[0]).toMatchObject({
      dueAt: at('2026-03-08T08:00'),
    });
    expect(arbitrate(at('2026-03-06T00:00'), whose({}, away), both)[0]).toMatchObject({ act: 'deliver' });
  });

  it('counts days and weeks in the zone and the work week of the person', () => {
    expect(startOfDay(new Date('2026-01-01T23:00:00Z'), 'Asia/Jerusalem')).toEqual(new Date('2026-01-01T22:00:00Z'));
    expect(startOfWeek(at('2026-03-04T10:00'), ISRAEL)).toEqual(at('2026-03-01T00:00'));
    const europe = { timeZone: 'Europe/Berlin', workWeek: [1, 2, 3, 4, 5] };
    expect(startOfWeek(at('2026-03-01T10:00'), europe)).toEqual(at('2026-02-23T00:00', 'Europe/Berlin'));
  });
});

interface Life {
  readonly weekly: boolean;
  readonly digest: boolean;
  readonly perDay: number;
  readonly calendar: Calendar;
}

/** Lets nudges arrive by the hour over a month and weighs them whenever one is due, until none waits. */
function live(
  start: number,
  arrivals: readonly { readonly hour: number; readonly urgency: number }[],
  { weekly, digest, perDay, calendar }: Life,
): { delivered: number; messages: readonly Date[] } {
  const open = arrivals.map(({ hour, urgency }, index) => ({
    nudge: nudge(`n${index}`, urgency, 0, { mode: digest ? 'digest' : 'at-once' }),
    dueAt: start + hour * 3_600_000,
  }));
  const messagesAt: Date[] = [];
  let delivered = 0;
  for (let round = 0; open.length > 0 && round < 1_000; round += 1) {
    const now = new Date(Math.min(...open.map(({ dueAt }) => dueAt)));
    const since = (from: Date): number => messagesAt.filter((when) => when >= from).length;
    const given = {
      today: since(startOfDay(now, calendar.timeZone)),
      week: since(startOfWeek(now, calendar)),
      critical: 0,
    };
    const budget = { perDay, perWeek: PER_WEEK, criticalPerDay: 3 };
    const due = open.filter(({ dueAt }) => dueAt <= now.getTime());
    const verdicts = arbitrate(
      now,
      { calendar, budget, given, weekly, offDuty: false },
      due.map((one) => one.nudge),
    );
    for (let count = messages(verdicts); count > 0; count -= 1) messagesAt.push(now);
    for (const verdict of verdicts) {
      const index = open.findIndex((one) => one.nudge.id === verdict.id);
      const one = open[index];
      if (one === undefined) continue;
      if (verdict.act === 'hold') {
        open[index] = { nudge: { ...one.nudge, heldBecause: verdict.because }, dueAt: verdict.dueAt.getTime() };
      } else {
        open.splice(index, 1);
        delivered += 1;
      }
    }
  }
  return { delivered, messages: messagesAt };
}

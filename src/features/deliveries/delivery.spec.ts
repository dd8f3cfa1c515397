import fc from 'fast-check';
import { after, type Breaker, CLOSED, delayOf, isOpen, MOST_ATTEMPTS, settle } from './delivery';

const now = new Date('2026-03-01T08:00:00Z');

describe('A delivery', () => {
  it('is tried again after a growing delay, then given up', () => {
    const tries = Array.from({ length: MOST_ATTEMPTS }, (_, n) =>
      settle(n + 1, { kind: 'later', reason: 'status-451' }, 0.5, now),
    );
    expect(tries.map(({ state }) => state)).toEqual([...tries.slice(1).map(() => 'waiting'), 'failed']);
    const delays = tries.slice(0, -1).map(({ nextAt }) => (nextAt.getTime() - now.getTime()) / 1000);
    expect(delays).toEqual([30, 60, 120, 240, 480, 960, 1920]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
        const middle = 30 * 2 ** (attempts - 1);
        expect(Math.abs(delayOf(attempts, chance) - middle)).toBeLessThanOrEqual(middle / 4 + 1);
      }),
    );
  });

  it('never ends because its medium was down', () => {
    let attempts = 0;
    for (let n = 0; n < 50; n += 1) {
      const next = settle(attempts + 1, { kind: 'down', reason: 'unreachable' }, 0.5, now);
      expect(next.state).toBe('waiting');
      attempts = next.attempts;
    }
    expect(attempts).toBe(0);
  });

  it('ends at once where the receiver will never take it, or nothing is left to say', () => {
    expect(settle(1, { kind: 'never', reason: 'status-554' }, 0.5, now)).toMatchObject({ state: 'failed' });
    expect(settle(1, { kind: 'bounced', reason: 'status-550' }, 0.5, now)).toMatchObject({ state: 'failed' });
    expect(settle(1, { kind: 'nothing', reason: 'resolved' }, 0.5, now)).toMatchObject({ state: 'dropped' });
    expect(settle(3, { kind: 'taken' }, 0.5, now)).toMatchObject({ state: 'sent', attempts: 3, reason: null });
  });

  it('waits while its medium is left alone, for longer each time, and no longer than half an hour', () => {
    let breaker: Breaker = CLOSED;
    const pauses: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      breaker = after(breaker, true, now);
      pauses.push(breaker.openUntil === null ? 0 : (breaker.openUntil.getTime() - now.getTime()) / 1000);
    }
    expect(pauses).toEqual([0, 0, 60, 120, 240, 480, 960, 1800, 1800, 1800, 1800, 1800]);
    expect(isOpen(breaker, now)).toBe(true);
    expect(isOpen(breaker, new Date(now.getTime() + 1_800_000))).toBe(false);
    expect(after(breaker, false, now)).toEqual(CLOSED);
  });
});

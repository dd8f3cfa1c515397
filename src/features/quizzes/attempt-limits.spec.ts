import { addSeconds } from '../../kernel/clock';
import { attemptsLeft, GRACE, isOver, notBefore, type Standing } from './attempt-limits';

const NOW = new Date('2026-03-01T10:00:00.000Z');
const limits = { attempts: 2, waitMinutes: 60, limitMinutes: 10 };
const failed = (secondsAgo: number, more: Partial<Standing> = {}): Standing => ({
  begun: 1,
  latest: { submittedAt: addSeconds(NOW, -secondsAgo), passed: false },
  granted: 0,
  grantedNumber: null,
  ...more,
});

describe('The limits of attempts', () => {
  it('count what was begun, and what was granted on top', () => {
    expect(attemptsLeft(limits, failed(0))).toBe(1);
    expect(attemptsLeft(limits, failed(0, { begun: 2 }))).toBe(0);
    expect(attemptsLeft(limits, failed(0, { begun: 2, granted: 1 }))).toBe(1);
    expect(attemptsLeft(limits, failed(0, { begun: 5 }))).toBe(0);
    expect(attemptsLeft({ ...limits, attempts: null }, failed(0, { begun: 5 }))).toBeNull();
  });

  it('make one wait after an attempt that did not pass, to the second', () => {
    expect(notBefore(limits, failed(3599), NOW)).toEqual(addSeconds(NOW, 1));
    expect(notBefore(limits, failed(3600), NOW)).toBeNull();
    expect(notBefore({ ...limits, waitMinutes: 0 }, failed(0), NOW)).toBeNull();
    expect(notBefore(limits, failed(0, { latest: { submittedAt: NOW, passed: true } }), NOW)).toBeNull();
    expect(notBefore(limits, failed(0, { latest: null, begun: 0 }), NOW)).toBeNull();
  });

  it('let a granted attempt begin at once, and only that one', () => {
    expect(notBefore(limits, failed(0, { granted: 1, grantedNumber: 2 }), NOW)).toBeNull();
    expect(notBefore(limits, failed(0, { begun: 2, granted: 1, grantedNumber: 2 }), NOW)).not.toBeNull();
  });

  it('end an attempt when its time is over, with some grace for the way', () => {
    const started = addSeconds(NOW, -600 - GRACE);
    expect(isOver(started, limits, NOW)).toBe(false);
    expect(isOver(addSeconds(started, -1), limits, NOW)).toBe(true);
    expect(isOver(addSeconds(started, -9_999_999), { limitMinutes: null }, NOW)).toBe(false);
  });
});

import { secretsAt } from '../../platform/webhooks/secrets';
import { change, connect, rotate } from './connector';
import { attempt, begin, delayOf, drop, hold, isLate, MOST_ATTEMPTS, refused, resume, sent } from './post';

const now = new Date('2026-03-20T10:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const post = begin({ draftId: 'd', channelId: 'c', publisherId: 'p', dueAt: now }, now);

describe('A post of a connector', () => {
  it('is tried again after growing delays, spread by chance, and fails in the end', () => {
    expect([1, 2, 3, 6].map((attempts) => delayOf(attempts, 0.5))).toEqual([30, 60, 120, 960]);
    expect([delayOf(1, 0), delayOf(1, 1)]).toEqual([23, 38]);
    let one = post;
    for (let at = 1; at < MOST_ATTEMPTS; at++) {
      one = refused(attempt(one, now), 'status', false, 0.5, now);
      expect(one).toMatchObject({ state: 'waiting', attempts: at, reason: 'status' });
    }
    expect(refused(attempt(one, now), 'status', false, 0.5, now).state).toBe('failed');
    expect(refused(attempt(post, now), 'redirect', true, 0.5, now)).toMatchObject({
      state: 'failed',
      reason: 'redirect',
    });
  });

  it('is repeated under its key when an attempt is lost, and sent once', () => {
    const lost = attempt(attempt(post, now), later(2));
    expect(lost).toMatchObject({ id: post.id, attempts: 2, state: 'sending' });
    const done = sent(lost, later(2));
    expect(() => attempt(done, now)).toThrow('wrong-state');
    expect(() => drop(done, now)).toThrow('wrong-state');
  });

  it('waits for a person where it is held, or too late', () => {
    const held = hold(post, 'held-back', now);
    expect(() => attempt(held, now)).toThrow('wrong-state');
    expect(resume(held, 'q', later(90))).toMatchObject({ state: 'waiting', publisherId: 'q', dueAt: later(90) });
    expect(() => resume(post, 'q', now)).toThrow('wrong-state');
    expect([isLate(post, later(59)), isLate(post, later(61)), isLate(resume(held, 'q', later(90)), later(91))]).toEqual(
      [...[false, true, false]],
    );
    expect(isLate(attempt(post, now), later(61))).toBe(false);
  });
});

describe('A connector', () => {
  it('signs with the secret before beside the new one for a day', () => {
    const made = connect('c', 'https://example.com', 'p', now);
    const next = rotate(made, 'q', now);
    expect(next.secret).not.toBe(made.secret);
    expect(secretsAt(made, now)).toEqual([made.secret]);
    expect(secretsAt(next, later(60))).toEqual([next.secret, made.secret]);
    expect(secretsAt(next, later(24 * 60))).toEqual([next.secret]);
    expect(() => change(made, { paused: true }, 'p', 5, now)).toThrow('stale-version');
    expect(change(made, { paused: true }, 'p', 1, now).paused).toBe(true);
  });
});

import { addSeconds } from '../../kernel/clock';
import { answered, type Subscription, turn } from './subscription';

const now = new Date('2026-11-02T10:00:00Z');
const subscription: Subscription = {
  ...{ id: 's', name: 'shop', channelId: 'c', url: 'https://shop.example/feed', minutes: 10, state: 'active' },
  ...{ etag: '"1"', lastModified: null, nextAt: now, askedAt: null, failures: 0, answer: null },
  ...{ items: 0, created: 0, updated: 0, faults: 0, createdAt: now, version: 1 },
};
const failed = (reason: string, retryAfter: number | null = null) => ({ kind: 'failed', reason, retryAfter }) as const;

describe('A feed that is asked', () => {
  it('is asked again after its minutes, and ever more rarely while it fails, but daily', () => {
    expect(answered(subscription, { kind: 'unchanged' }, now).nextAt).toEqual(addSeconds(now, 600));
    const once = answered(subscription, failed('timeout'), now);
    expect(once).toMatchObject({ failures: 1, nextAt: addSeconds(now, 1200), answer: 'timeout', etag: '"1"' });
    expect(answered({ ...once, failures: 12 }, failed('timeout'), now).nextAt).toEqual(addSeconds(now, 86_400));
    expect(answered(subscription, failed('status-429', 7200), now).nextAt).toEqual(addSeconds(now, 7200));
    expect(answered(once, { kind: 'unchanged' }, now).failures).toBe(0);
  });

  it('is gone when it says so, or is not found ten times', () => {
    expect(answered(subscription, failed('status-410'), now).state).toBe('gone');
    expect(answered(subscription, failed('status-404'), now).state).toBe('active');
    expect(answered({ ...subscription, failures: 9 }, failed('status-404'), now).state).toBe('gone');
  });

  it('is asked for all it has when it goes on', () => {
    const gone = answered(subscription, failed('status-410'), now);
    expect(turn(gone, 'active', now)).toMatchObject({ state: 'active', etag: null, nextAt: now, failures: 0 });
    expect(() => turn({ ...gone, state: 'ended' }, 'active', now)).toThrow('wrong-state');
  });
});

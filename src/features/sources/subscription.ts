import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { transitions } from '../../kernel/transitions';

/** An RSS or Atom feed of others that is asked, every so many minutes, for what was said on one channel. */
export interface Subscription {
  readonly id: Id;
  readonly name: string;
  readonly channelId: Id;
  readonly url: string;
  readonly minutes: number;
  readonly state: SubscriptionState;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextAt: Date;
  readonly askedAt: Date | null;
  /** Times it failed since it last answered. */
  readonly failures: number;
  /** What came of the last time: `fresh`, `unchanged`, or why it failed. */
  readonly answer: string | null;
  readonly items: number;
  readonly created: number;
  readonly updated: number;
  readonly faults: number;
  readonly createdAt: Date;
  readonly version: number;
}

export type SubscriptionState = 'active' | 'paused' | 'gone' | 'ended';

/** A feed that is gone is asked no more until somebody says so. */
export const subscriptionStates = transitions<SubscriptionState>('active', {
  active: ['paused', 'gone', 'ended'],
  paused: ['active', 'ended'],
  gone: ['active', 'ended'],
  ended: [],
});

/** What a feed answered. */
export type FeedAnswer =
  | {
      readonly kind: 'fresh';
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly counts: Counts;
      /** Where it has moved for good. */
      readonly url: string | null;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfter: number | null };

export interface Counts {
  readonly items: number;
  readonly created: number;
  readonly updated: number;
  readonly faults: number;
}

/** While it is asked nobody else asks it; who dies meanwhile leaves it for ten minutes later. */
const ASKING_SECONDS = 600;
const LONGEST_SECONDS = 86_400;
/** So many times not found in a row is gone; 410 says it at once. */
const LOST = 10;

export function ask(subscription: Subscription, now: Date): Subscription {
  return { ...subscription, nextAt: addSeconds(now, ASKING_SECONDS) };
}

/** When it is asked next: as often as agreed, and ever more rarely while it fails. */
export function answered(subscription: Subscription, answer: FeedAnswer, now: Date): Subscription {
  const seconds = subscription.minutes * 60;
  if (answer.kind !== 'failed') {
    const asked = { ...subscription, askedAt: now, failures: 0, answer: answer.kind, nextAt: addSeconds(now, seconds) };
    if (answer.kind === 'unchanged') return asked;
    const { etag, lastModified, counts, url } = answer;
    return { ...asked, ...counts, etag, lastModified, url: url ?? subscription.url };
  }
  const failures = subscription.failures + 1;
  const { reason, retryAfter } = answer;
  const gone = reason === 'status-410' || (reason === 'status-404' && failures >= LOST);
  const wait = Math.min(Math.max(seconds * 2 ** Math.min(failures, 10), retryAfter ?? 0), LONGEST_SECONDS);
  const next = { ...subscription, askedAt: now, failures, answer: reason, nextAt: addSeconds(now, wait) };
  return gone && subscription.state === 'active' ? { ...next, state: 'gone' } : next;
}

/** Begun again it is asked at once, and for all it has. @throws Problem wrong-state */
export function turn(subscription: Subscription, to: SubscriptionState, now: Date): Subscription {
  subscriptionStates.demand(subscription.state, to);
  if (to !== 'active') return { ...subscription, state: to };
  return { ...subscription, state: to, failures: 0, etag: null, lastModified: null, nextAt: now };
}

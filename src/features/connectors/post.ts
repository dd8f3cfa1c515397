import { addSeconds } from '../../kernel/clock';
import { type Id, newId } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';

/**
 * `waiting` for its first or next attempt; `sending` while one is under way; `sent`; `held` until a person says what
 * becomes of it; `failed` after the last attempt: the words wait for a publisher; `dropped`.
 */
export type PostState = 'waiting' | 'sending' | 'sent' | 'held' | 'failed' | 'dropped';

export const postStates = transitions<PostState>('waiting', {
  waiting: ['sending', 'held', 'dropped'],
  sending: ['sending', 'sent', 'waiting', 'failed', 'held', 'dropped'],
  held: ['waiting', 'dropped'],
  failed: ['waiting', 'dropped'],
  sent: [],
  dropped: [],
});

/** Words on their way out through a connector. Its id is the key by which the receiver knows a repetition. */
export interface Post {
  readonly id: Id;
  readonly draftId: Id;
  readonly channelId: Id;
  /** In whose name it goes out: the publisher who planned it. */
  readonly publisherId: Id;
  readonly state: PostState;
  /** When it was meant to go out. */
  readonly dueAt: Date;
  readonly nextAt: Date;
  /** All there were; those before a person had it sent anew do not count for giving up. */
  readonly attempts: number;
  readonly attemptsBefore: number;
  /** Why it is held or failed, as a problem's or an outcome's code. */
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

/** Attempts, and how long a post may be late before a person is asked. */
export const MOST_ATTEMPTS = 6;
const LATE_SECONDS = 3_600;
/** An attempt that has not come back by then is taken for lost. */
export const LOST_AFTER_SECONDS = 60;

export function begin(stated: Pick<Post, 'draftId' | 'channelId' | 'publisherId' | 'dueAt'>, now: Date): Post {
  const times = { nextAt: now, createdAt: now, changedAt: now };
  return {
    ...stated,
    ...times,
    id: newId(),
    state: 'waiting',
    attempts: 0,
    attemptsBefore: 0,
    reason: null,
    version: 1,
  };
}

/** Whether nobody sent it in time: it is not sent late by itself. */
export function isLate({ dueAt, attempts, attemptsBefore }: Post, now: Date): boolean {
  return attempts === attemptsBefore && now > addSeconds(dueAt, LATE_SECONDS);
}

/** An attempt begins; one that is lost is repeated under the same key. @throws Problem wrong-state */
export function attempt(post: Post, now: Date): Post {
  const next = { ...moved(post, 'sending', now), attempts: post.attempts + 1, reason: null };
  return { ...next, nextAt: addSeconds(now, LOST_AFTER_SECONDS) };
}

/** @throws Problem wrong-state */
export function sent(post: Post, now: Date): Post {
  return moved(post, 'sent', now);
}

/** The rules of this instant forbid it: a person says what becomes of it. @throws Problem wrong-state */
export function hold(post: Post, reason: string, now: Date): Post {
  return { ...moved(post, 'held', now), reason };
}

/** It did not arrive: again after a growing delay, with a spread so that not all come at once. @throws Problem wrong-state */
export function refused(post: Post, reason: string, final: boolean, chance: number, now: Date): Post {
  const tried = post.attempts - post.attemptsBefore;
  if (final || tried >= MOST_ATTEMPTS) return { ...moved(post, 'failed', now), reason };
  return { ...moved(post, 'waiting', now), reason, nextAt: addSeconds(now, delayOf(tried, chance)) };
}

/** Seconds until the next attempt: doubling from half a minute, each a quarter more or less. */
export function delayOf(attempts: number, chance: number): number {
  return Math.round(30 * 2 ** (attempts - 1) * (0.75 + chance / 2));
}

/** A person has it sent after all, now. @throws Problem wrong-state */
export function resume(post: Post, personId: Id, now: Date): Post {
  if (post.state !== 'held' && post.state !== 'failed') throw wrongState({ from: post.state, to: 'waiting' });
  const next = moved(post, 'waiting', now);
  return { ...next, publisherId: personId, attemptsBefore: post.attempts, dueAt: now, nextAt: now, reason: null };
}

/** It is not sent by the connector; the words wait for a publisher, or have ended. @throws Problem wrong-state */
export function drop(post: Post, now: Date): Post {
  return moved(post, 'dropped', now);
}

/** @throws Problem wrong-state */
function moved(post: Post, state: PostState, now: Date): Post {
  postStates.demand(post.state, state);
  return { ...post, state, changedAt: now };
}

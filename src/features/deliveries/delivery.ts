import { addSeconds } from '../../kernel/clock';

/**
 * `waiting` for its first or next attempt; `sending` while one is under way; `sent`; `failed` for good: a dead letter
 * that somebody may send again; `dropped`: there was nothing left to send, or nobody to send it to.
 */
export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'failed' | 'dropped';

/**
 * What came of an attempt: taken over; not this time; the medium itself is down, for all; never, for this message or
 * for the address; nothing is left to send; or what is left waits, since its reason is paused.
 */
export type Outcome =
  | { readonly kind: 'taken'; readonly answer?: string | null }
  | {
      readonly kind: 'later' | 'down' | 'never' | 'bounced' | 'nothing' | 'paused';
      readonly reason: string;
      /** What the receiver said, word for word. */
      readonly answer?: string | null;
    };

export interface Settled {
  readonly state: DeliveryState;
  readonly nextAt: Date;
  readonly reason: string | null;
  /** An attempt that met a medium that is down does not count towards giving up. */
  readonly attempts: number;
}

export const MOST_ATTEMPTS = 8;

/** What waits for a paused reason is looked at again after so long, or when it goes on. */
const PAUSED_SECONDS = 6 * 3_600;

/**
 * Seconds after which an attempt that nobody settled counts as interrupted: a process that lives settles its own, also when
 * the database was away for a moment.
 */
export const INTERRUPTED_SECONDS = 30;

/** What becomes of a delivery after its `attempts`th attempt; `chance` from 0 to 1 spreads the next ones. */
export function settle(attempts: number, outcome: Outcome, chance: number, now: Date): Settled {
  const ended = (state: DeliveryState, reason: string | null): Settled => ({ state, reason, attempts, nextAt: now });
  if (outcome.kind === 'taken') return ended('sent', null);
  const { kind, reason } = outcome;
  if (kind === 'paused')
    return { state: 'waiting', reason, attempts: attempts - 1, nextAt: addSeconds(now, PAUSED_SECONDS) };
  if (kind === 'nothing') return ended('dropped', reason);
  if (kind === 'never' || kind === 'bounced') return ended('failed', reason);
  if (kind === 'down') {
    return { state: 'waiting', reason, attempts: attempts - 1, nextAt: addSeconds(now, delayOf(1, chance)) };
  }
  if (attempts >= MOST_ATTEMPTS) return ended('failed', reason);
  return { state: 'waiting', reason, attempts, nextAt: addSeconds(now, delayOf(attempts, chance)) };
}

/** Seconds until the next attempt: doubling from half a minute, each a quarter more or less. */
export function delayOf(attempts: number, chance: number): number {
  return Math.round(30 * 2 ** (attempts - 1) * (0.75 + chance / 2));
}

/** A medium that fails as a whole is left alone for a while, so that it is not called once per message. */
export interface Breaker {
  readonly failures: number;
  readonly openUntil: Date | null;
}

export const CLOSED: Breaker = { failures: 0, openUntil: null };

const TOLERATED = 2;
const LONGEST_SECONDS = 1_800;

/** After a batch: one that went through closes it, one that met a medium that is down opens it for longer each time. */
export function after(breaker: Breaker, down: boolean, now: Date): Breaker {
  if (!down) return CLOSED;
  const failures = Math.min(breaker.failures + 1, 30);
  if (failures <= TOLERATED) return { failures, openUntil: null };
  const seconds = Math.min(LONGEST_SECONDS, 60 * 2 ** (failures - TOLERATED - 1));
  return { failures, openUntil: addSeconds(now, seconds) };
}

export function isOpen({ openUntil }: Breaker, now: Date): boolean {
  return openUntil !== null && openUntil > now;
}

import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { alreadyClaimed, claimNotHeld } from './feed.errors';

export const OUTCOMES = ['answered', 'no-answer-needed', 'moved-to-private', 'spam'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Ending = Outcome | 'released' | 'expired' | 'left' | 'away';

/** A person's lease on an interaction. */
export interface Claim {
  readonly id: Id;
  readonly interactionId: Id;
  readonly personId: Id;
  readonly fromAt: Date;
  /** End of the lease; null while the holder waits for somebody's decision. */
  readonly expiresAt: Date | null;
}

/** House minutes after which a silent holder loses the interaction. */
export const LEASE_MINUTES = 30;

export function leaseEnd(now: Date): Date {
  return addSeconds(now, LEASE_MINUTES * 60);
}

export function isLive(claim: Claim, now: Date): boolean {
  return claim.expiresAt === null || claim.expiresAt > now;
}

/** The holder's claim, its lease begun anew. A parked claim stays parked. @throws Problem claim-not-held */
export function renew(claim: Claim | null, personId: Id, now: Date): Claim {
  const held = demandHolder(claim, personId, now);
  return held.expiresAt === null ? held : { ...held, expiresAt: leaseEnd(now) };
}

/** The lease does not run while somebody else decides. @throws Problem claim-not-held */
export function park(claim: Claim | null, personId: Id, now: Date): Claim {
  return { ...demandHolder(claim, personId, now), expiresAt: null };
}

/** It is the holder's turn again. @throws Problem claim-not-held */
export function resume(claim: Claim | null, personId: Id, now: Date): Claim {
  return { ...demandHolder(claim, personId, now), expiresAt: leaseEnd(now) };
}

/** @throws Problem claim-not-held */
export function demandHolder(claim: Claim | null, personId: Id, now: Date): Claim {
  if (claim === null || claim.personId !== personId || !isLive(claim, now)) throw claimNotHeld();
  return claim;
}

/** What a claimer finds: their own claim, nobody's, or one that has run out. @throws Problem already-claimed */
export function claimable(claim: Claim | null, personId: Id, now: Date): 'own' | 'free' | 'expired' {
  if (claim === null) return 'free';
  if (!isLive(claim, now)) return 'expired';
  if (claim.personId !== personId) throw alreadyClaimed();
  return 'own';
}

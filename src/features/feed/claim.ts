import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { alreadyClaimed, claimNotHeld, claimsFull } from './feed.errors';

export const OUTCOMES = ['answered', 'no-answer-needed', 'moved-to-private', 'passed-on', 'spam'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Ending = Outcome | 'released' | 'expired' | 'left' | 'away' | 'permit' | 'off-duty' | 'handed-over';

/** A person's lease on an interaction. */
export interface Claim {
  readonly id: Id;
  readonly interactionId: Id;
  readonly personId: Id;
  readonly fromAt: Date;
  /** End of the lease; null while the holder waits for somebody's decision. */
  readonly expiresAt: Date | null;
  /** Silent minutes after which it returns. */
  readonly leaseMinutes: number;
}

/** House minutes after which a silent holder loses the interaction, where its channel has no other. */
export const LEASE_MINUTES = 30;

/** A new claim. */
export function begin(claim: Pick<Claim, 'id' | 'interactionId' | 'personId' | 'leaseMinutes'>, now: Date): Claim {
  return { ...claim, fromAt: now, expiresAt: leaseEnd(claim, now) };
}

function leaseEnd({ leaseMinutes }: Pick<Claim, 'leaseMinutes'>, now: Date): Date {
  return addSeconds(now, leaseMinutes * 60);
}

/** How many claims a person has running, and may have at most; null: as many as they like. */
export interface Room {
  readonly running: number;
  readonly most: number | null;
}

/** @throws Problem claims-full */
export function demandRoom({ running, most }: Room): void {
  if (most !== null && running >= most) throw claimsFull({ most });
}

/** Whatever ends without an answer says why. @throws Problem invalid-request */
export function demandReason(outcome: Outcome, note: string | null): void {
  if (outcome === 'answered' || (note !== null && note.trim() !== '')) return;
  throw invalidRequest({}, { faults: [{ pointer: '/note', code: 'outcome-reason-missing' }] });
}

export function isLive(claim: Claim, now: Date): boolean {
  return claim.expiresAt === null || claim.expiresAt > now;
}

/** The holder's claim, its lease begun anew. A parked claim stays parked. @throws Problem claim-not-held */
export function renew(claim: Claim | null, personId: Id, now: Date): Claim {
  const held = demandHolder(claim, personId, now);
  return held.expiresAt === null ? held : { ...held, expiresAt: leaseEnd(held, now) };
}

/** The lease does not run while somebody else decides. @throws Problem claim-not-held */
export function park(claim: Claim | null, personId: Id, now: Date): Claim {
  return { ...demandHolder(claim, personId, now), expiresAt: null };
}

/** It is the holder's turn again. @throws Problem claim-not-held */
export function resume(claim: Claim | null, personId: Id, now: Date): Claim {
  const held = demandHolder(claim, personId, now);
  return { ...held, expiresAt: leaseEnd(held, now) };
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

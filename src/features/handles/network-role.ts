import { addDays, type CalendarDate, dateOf } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';

/** Owners look at the roles of a channel every quarter. */
export const LOOKED_AT_WITHIN = 91;

/** Somebody of another firm who publishes for us: who they are, nothing that opens an account. */
export interface Outside {
  readonly name: string;
  readonly firm: string;
  /** How an owner reaches them, to look at the roles again. */
  readonly contact: string;
}

/** A role that somebody holds on the network itself, as an owner of the channel says. */
export interface NetworkRole {
  readonly id: Id;
  /** Null: somebody of another firm. */
  readonly personId: Id | null;
  readonly outside: Outside | null;
  readonly role: string;
  readonly since: CalendarDate;
  readonly confirmedAt: Date;
}

/** By when they are to be looked at again: the one longest ago counts. */
export function lookBy(roles: readonly Pick<NetworkRole, 'confirmedAt'>[]): CalendarDate | null {
  if (roles.length === 0) return null;
  const oldest = Math.min(...roles.map(({ confirmedAt }) => confirmedAt.getTime()));
  return dateOf(addDays(new Date(oldest), LOOKED_AT_WITHIN));
}

/** Somebody of ours, or of another firm: one of the two. @throws Problem invalid-request */
export function demandHolder({ personId, outside }: Pick<NetworkRole, 'personId' | 'outside'>): void {
  if ((personId === null) === (outside === null)) {
    throw invalidRequest({}, { faults: [{ pointer: '/personId', code: 'one-holder' }] });
  }
}

/** Nobody holds a role from a day on that has not come. @throws Problem invalid-request */
export function demandSince(since: CalendarDate, now: Date): void {
  if (since > dateOf(now)) throw invalidRequest({}, { faults: [{ pointer: '/since', code: 'in-the-future' }] });
}

/** Whoever confirms has seen all there is: neither more nor less. @throws Problem invalid-request */
export function demandAll(seen: readonly Id[], present: readonly Id[]): void {
  const same = seen.length === present.length && present.every((id) => seen.includes(id));
  if (!same) throw invalidRequest({}, { faults: [{ pointer: '/ids', code: 'not-all-roles' }] });
}

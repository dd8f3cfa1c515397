import { type Id, newId } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import { adminWithCouncil, ownStaffNamesProposal } from './staffnames.errors';

/**
 * How names of a legal entity's staff are shown in what customers say: to everybody, to whoever handles it, or to nobody.
 * In this order each keeps more.
 */
export const SHOWINGS = ['all', 'handlers', 'none'] as const;
export type Showing = (typeof SHOWINGS)[number];

/** A change of it: keeping more is one person's act; showing more takes an admin and one of the council. */
export interface Switching {
  readonly id: Id;
  /** Empty: people without one. */
  readonly legalEntity: string;
  readonly wanted: Showing;
  readonly reason: string;
  readonly state: 'proposed' | 'applied' | 'refused';
  readonly proposedBy: Id;
  readonly proposedAs: readonly string[];
  readonly proposedAt: Date;
  readonly decidedBy: Id | null;
  readonly decidedAs: readonly string[] | null;
  readonly decidedAt: Date | null;
}

export interface Decider {
  readonly personId: Id;
  readonly roles: readonly string[];
}

export type Stated = Pick<Switching, 'legalEntity' | 'wanted' | 'reason'>;

export function propose(stated: Stated, present: Showing, by: Decider, now: Date): Switching {
  const proposal: Switching = {
    ...stated,
    ...{ id: newId(), state: 'proposed', proposedBy: by.personId, proposedAs: by.roles, proposedAt: now },
    ...{ decidedBy: null, decidedAs: null, decidedAt: null },
  };
  const shows = SHOWINGS.indexOf(stated.wanted) < SHOWINGS.indexOf(present);
  return shows ? proposal : decided(proposal, 'applied', by, now);
}

/** @throws Problem wrong-state, own-staff-names-proposal, admin-with-council */
export function confirm(change: Switching, by: Decider, now: Date): Switching {
  if (change.state !== 'proposed') throw wrongState({ from: change.state });
  if (change.proposedBy === by.personId) throw ownStaffNamesProposal();
  if (!areBoth(change.proposedAs, by.roles)) throw adminWithCouncil();
  return decided(change, 'applied', by, now);
}

/** @throws Problem wrong-state */
export function refuse(change: Switching, by: Decider, now: Date): Switching {
  if (change.state !== 'proposed') throw wrongState({ from: change.state });
  return decided(change, 'refused', by, now);
}

/** One of the two is an admin, the other one of the council. */
export function areBoth(one: readonly string[], other: readonly string[]): boolean {
  return (one.includes('admin') && other.includes('council')) || (one.includes('council') && other.includes('admin'));
}

function decided(change: Switching, state: 'applied' | 'refused', by: Decider, now: Date): Switching {
  return { ...change, state, decidedBy: by.personId, decidedAs: by.roles, decidedAt: now };
}

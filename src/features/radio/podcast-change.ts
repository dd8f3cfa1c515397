import { type Id, newId } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import { adminAndCouncil, ownPodcastProposal } from './radio.errors';

/** Switching the podcast of a legal entity: off is one person's act; on takes an admin and one of the council. */
export interface PodcastChange {
  readonly id: Id;
  /** Empty: people without one. */
  readonly legalEntity: string;
  readonly wanted: boolean;
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

export function propose(
  stated: Pick<PodcastChange, 'legalEntity' | 'wanted' | 'reason'>,
  by: Decider,
  now: Date,
): PodcastChange {
  const proposal: PodcastChange = {
    ...stated,
    ...{ id: newId(), state: 'proposed', proposedBy: by.personId, proposedAs: by.roles, proposedAt: now },
    ...{ decidedBy: null, decidedAs: null, decidedAt: null },
  };
  return stated.wanted ? proposal : decided(proposal, 'applied', by, now);
}

/** @throws Problem wrong-state, own-podcast-proposal, admin-and-council */
export function confirm(change: PodcastChange, by: Decider, now: Date): PodcastChange {
  if (change.state !== 'proposed') throw wrongState({ from: change.state });
  if (change.proposedBy === by.personId) throw ownPodcastProposal();
  if (!areBoth(change.proposedAs, by.roles)) throw adminAndCouncil();
  return decided(change, 'applied', by, now);
}

/** @throws Problem wrong-state */
export function refuse(change: PodcastChange, by: Decider, now: Date): PodcastChange {
  if (change.state !== 'proposed') throw wrongState({ from: change.state });
  return decided(change, 'refused', by, now);
}

/** One of the two is an admin, the other one of the council. */
export function areBoth(one: readonly string[], other: readonly string[]): boolean {
  return (one.includes('admin') && other.includes('council')) || (one.includes('council') && other.includes('admin'));
}

function decided(change: PodcastChange, state: 'applied' | 'refused', by: Decider, now: Date): PodcastChange {
  return { ...change, state, decidedBy: by.personId, decidedAs: by.roles, decidedAt: now };
}

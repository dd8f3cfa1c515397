import {
  confirmJointly,
  type Decider,
  type JointChange,
  proposeJointly,
  refuseJointly as refuse,
} from '../council/public';
import { adminAndCouncil, ownPodcastProposal } from './radio.errors';

export { refuse };

/** Switching the podcast of a legal entity: off is one person's act; on takes an admin and one of the council. */
export type PodcastChange = JointChange<boolean>;

export function propose(
  stated: Pick<PodcastChange, 'legalEntity' | 'wanted' | 'reason'>,
  by: Decider,
  now: Date,
): PodcastChange {
  return proposeJointly(stated, stated.wanted, by, now);
}

/** @throws Problem wrong-state, own-podcast-proposal, admin-and-council */
export function confirm(change: PodcastChange, by: Decider, now: Date): PodcastChange {
  return confirmJointly(change, by, now, { own: ownPodcastProposal, both: adminAndCouncil });
}

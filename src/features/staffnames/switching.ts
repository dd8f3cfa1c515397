import {
  confirmJointly,
  type Decider,
  type JointChange,
  proposeJointly,
  refuseJointly as refuse,
} from '../council/public';
import { adminWithCouncil, ownStaffNamesProposal } from './staffnames.errors';

export { refuse };

/**
 * How names of a legal entity's staff are shown in what customers say: to everybody, to whoever handles it, or to nobody.
 * In this order each keeps more.
 */
export const SHOWINGS = ['all', 'handlers', 'none'] as const;
export type Showing = (typeof SHOWINGS)[number];

/** A change of it: keeping more is one person's act; showing more takes an admin and one of the council. */
export type Switching = JointChange<Showing>;
export type Stated = Pick<Switching, 'legalEntity' | 'wanted' | 'reason'>;

export function propose(stated: Stated, present: Showing, by: Decider, now: Date): Switching {
  return proposeJointly(stated, SHOWINGS.indexOf(stated.wanted) < SHOWINGS.indexOf(present), by, now);
}

/** @throws Problem wrong-state, own-staff-names-proposal, admin-with-council */
export function confirm(change: Switching, by: Decider, now: Date): Switching {
  return confirmJointly(change, by, now, { own: ownStaffNamesProposal, both: adminWithCouncil });
}

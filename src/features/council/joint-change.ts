import { type Id, newId } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';

/**
 * A change that lets more out of a legal entity, which two settle together, an admin and one of the council unless the room
 * says otherwise; the way back is one person's act.
 */
export interface JointChange<W> {
  readonly id: Id;
  /** Empty: people without one. */
  readonly legalEntity: string;
  readonly wanted: W;
  readonly reason: string;
  readonly state: 'proposed' | 'applied' | 'refused';
  readonly proposedBy: Id;
  readonly proposedAs: readonly string[];
  readonly proposedAt: Date;
  readonly decidedBy: Id | null;
  readonly decidedAs: readonly string[] | null;
  readonly decidedAt: Date | null;
}

/** Who acts, and in which roles. */
export interface Decider {
  readonly personId: Id;
  readonly roles: readonly string[];
}

/** What the room says to whoever confirms their own proposal, and to two who are not both. */
export interface JointRefusals {
  own(): Error;
  both(): Error;
}

export function proposeJointly<W>(
  stated: Pick<JointChange<W>, 'legalEntity' | 'wanted' | 'reason'>,
  takesTwo: boolean,
  by: Decider,
  now: Date,
): JointChange<W> {
  const proposal: JointChange<W> = {
    ...stated,
    ...{ id: newId(), state: 'proposed', proposedBy: by.personId, proposedAs: by.roles, proposedAt: now },
    ...{ decidedBy: null, decidedAs: null, decidedAt: null },
  };
  return takesTwo ? proposal : decided(proposal, 'applied', by, now);
}

/** @throws Problem wrong-state, and the room's own two */
export function confirmJointly<W>(
  change: JointChange<W>,
  by: Decider,
  now: Date,
  refusals: JointRefusals,
): JointChange<W> {
  demandBoth(change, by, refusals);
  return decided(change, 'applied', by, now);
}

/** @throws Problem wrong-state */
export function refuseJointly<W>(change: JointChange<W>, by: Decider, now: Date): JointChange<W> {
  if (change.state !== 'proposed') throw wrongState({ from: change.state });
  return decided(change, 'refused', by, now);
}

/** Whether somebody may confirm what was proposed. @throws Problem wrong-state, and the room's own two */
export function demandBoth(
  { state, proposedBy, proposedAs }: Pick<JointChange<unknown>, 'state' | 'proposedBy' | 'proposedAs'>,
  by: Decider,
  refusals: JointRefusals,
): void {
  if (state !== 'proposed') throw wrongState({ from: state });
  if (proposedBy === by.personId) throw refusals.own();
  if (!areBoth(proposedAs, by.roles)) throw refusals.both();
}

/** One of the two is an admin, the other one of the council. */
export function areBoth(one: readonly string[], other: readonly string[]): boolean {
  return (one.includes('admin') && other.includes('council')) || (one.includes('council') && other.includes('admin'));
}

function decided<W>(change: JointChange<W>, state: 'applied' | 'refused', by: Decider, now: Date): JointChange<W> {
  return { ...change, state, decidedBy: by.personId, decidedAs: by.roles, decidedAt: now };
}

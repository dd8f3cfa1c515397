import { type Id, newId } from '../../kernel/id';
import { invalidRequest } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import type { Cell, Proposal as StatedCell } from '../permits/public';
import { changesNothing, ownProposal } from './ladder.errors';

export type ProposalState = 'proposed' | 'approved' | 'refused' | 'withdrawn';

export const proposalStates = transitions<ProposalState>('proposed', {
  proposed: ['approved', 'refused', 'withdrawn'],
  approved: [],
  refused: [],
  withdrawn: [],
});

/** What a change closes and opens, as it was proposed. */
export interface CellChange {
  readonly closing: readonly Cell[];
  readonly opening: readonly Cell[];
}

/** A change of the permit table that somebody proposed; nothing of it holds before another person approves. */
export interface LadderProposal {
  readonly id: Id;
  /** Version of the table that it was made on. */
  readonly base: number;
  /** The whole table as it would be. */
  readonly entries: readonly StatedCell[];
  readonly changes: CellChange;
  readonly reason: string;
  /** Null: when it is approved. */
  readonly effectiveAt: Date | null;
  readonly state: ProposalState;
  readonly proposedBy: Id;
  readonly proposedAt: Date;
  readonly decidedBy: Id | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  /** Number of the table it became. */
  readonly number: number | null;
  readonly version: number;
}

export type StatedProposal = Pick<LadderProposal, 'base' | 'entries' | 'changes' | 'reason' | 'effectiveAt'>;

/** @throws Problem permit-change-empty, invalid-request for a date that lies in the past */
export function propose(stated: StatedProposal, by: Id, now: Date): LadderProposal {
  if (stated.effectiveAt !== null && stated.effectiveAt < now) {
    throw invalidRequest({}, { faults: [{ pointer: '/effectiveAt', code: 'in-the-past' }] });
  }
  if (stated.changes.closing.length === 0 && stated.changes.opening.length === 0) throw changesNothing();
  return {
    ...stated,
    ...{ id: newId(), state: 'proposed', proposedBy: by, proposedAt: now },
    ...{ decidedBy: null, decidedAt: null, note: null, number: null, version: 1 },
  };
}

/** The second person agrees; `number` is the table it becomes. @throws Problem own-permit-change, wrong-state */
export function approve(proposal: LadderProposal, by: Id, number: number, note: string | null, now: Date) {
  return { ...decided(proposal, 'approved', by, note, now), number };
}

/** @throws Problem own-permit-change, wrong-state */
export function refuse(proposal: LadderProposal, by: Id, note: string, now: Date): LadderProposal {
  return decided(proposal, 'refused', by, note, now);
}

/** Whoever proposed it takes it back. @throws Problem own-permit-change for anybody else, wrong-state */
export function withdraw(proposal: LadderProposal, by: Id, now: Date): LadderProposal {
  if (proposal.proposedBy !== by) throw ownProposal();
  proposalStates.demand(proposal.state, 'withdrawn');
  return { ...proposal, state: 'withdrawn', decidedBy: by, decidedAt: now };
}

/** What somebody may do with it. */
export function canDo(proposal: Pick<LadderProposal, 'state' | 'proposedBy'>, by: Id, moved: boolean): string[] {
  if (proposal.state !== 'proposed') return [];
  if (proposal.proposedBy === by) return ['withdraw'];
  return moved ? ['refuse'] : ['approve', 'refuse'];
}

function decided(
  proposal: LadderProposal,
  state: 'approved' | 'refused',
  by: Id,
  note: string | null,
  now: Date,
): LadderProposal {
  if (proposal.proposedBy === by) throw ownProposal();
  proposalStates.demand(proposal.state, state);
  return { ...proposal, state, decidedBy: by, decidedAt: now, note };
}

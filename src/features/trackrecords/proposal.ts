import type { Id } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import { answerAwaited, answeredAlready, ownTrackRecord } from './trackrecords.errors';

/** What was decided about somebody's words on a channel within the window. */
export interface Facts {
  /** Drafts of which the first revision was decided on. */
  readonly read: number;
  /** Of those, accepted at that first reading. */
  readonly accepted: number;
  /** Drafts to be corrected after publishing. */
  readonly corrections: number;
}

/** The rules by which a track record proposes; dated, and shown to everybody. */
export interface Threshold {
  readonly from: Date;
  /** The window. */
  readonly days: number;
  /** Fewer decided drafts propose nothing. */
  readonly least: number;
  /** Per cent accepted at first reading, below which more review is proposed. */
  readonly moreBelow: number;
  /** Per cent from which less is proposed, when nothing had to be corrected. */
  readonly lessFrom: number;
  /** More corrections than that propose more review. */
  readonly mostCorrections: number;
  readonly answerDays: number;
  readonly reason: string;
}

export type Direction = 'more' | 'less';

/** What facts propose; null: nothing. `own`: what holds for the person there already. */
export function proposed(facts: Facts, threshold: Threshold, own: Direction | null): Direction | null {
  const { read, accepted, corrections } = facts;
  if (read < threshold.least) return null;
  const share = (accepted * 100) / read;
  const direction =
    share < threshold.moreBelow || corrections > threshold.mostCorrections
      ? 'more'
      : share >= threshold.lessFrom && corrections === 0
        ? 'less'
        : null;
  return direction === own ? null : direction;
}

/** What holds after a proposal was accepted: one step at a time, from more over the ladder's own depth to less. */
export function stepped(own: Direction | null, direction: Direction): Direction | null {
  return own === null ? direction : own === direction ? own : null;
}

export type ProposalState = 'open' | 'accepted' | 'kept' | 'lapsed';

export interface Proposal extends Facts {
  readonly id: Id;
  readonly personId: Id;
  readonly channelId: Id;
  readonly direction: Direction;
  readonly thresholdFrom: Date;
  readonly state: ProposalState;
  readonly proposedAt: Date;
  readonly answerUntil: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly decidedBy: Id | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly version: number;
}

/** The one concerned answers, once. @throws Problem wrong-state, answered-already */
export function answer(proposal: Proposal, text: string, now: Date): Proposal {
  demandOpen(proposal);
  if (proposal.answer !== null) throw answeredAlready();
  return { ...proposal, answer: text, answeredAt: now };
}

/** A lead decides, after the one concerned could answer. @throws Problem wrong-state, own-track-record, answer-awaited */
export function decide(proposal: Proposal, by: Id, accepted: boolean, reason: string, now: Date): Proposal {
  demandOpen(proposal);
  if (proposal.personId === by) throw ownTrackRecord();
  if (proposal.answer === null && now < proposal.answerUntil) {
    throw answerAwaited({ until: proposal.answerUntil.toISOString() });
  }
  return { ...proposal, state: accepted ? 'accepted' : 'kept', decidedBy: by, decidedAt: now, reason };
}

function demandOpen({ state }: Proposal): void {
  if (state !== 'open') throw wrongState({ from: state });
}

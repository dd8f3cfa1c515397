import type { Id } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import type { Review } from '../permits/public';
import type { Draft } from './draft';
import { ownDraft } from './drafts.errors';

/** How one revision is reviewed, as it was settled when it was submitted; kept with it and in its evidence. */
export interface Depth extends Review {
  /** Of a sample: what was drawn, 0 to 99; fewer than the percentage is reviewed. */
  readonly draw: number | null;
  /** A review that earlier words called for is still to come, so there is nothing to draw. */
  readonly owed: boolean;
  /** Approved by the rule itself, before anybody read it. */
  readonly passed: boolean;
}

export const LATER_OUTCOMES = ['fine', 'correct'] as const;
export type LaterOutcome = (typeof LATER_OUTCOMES)[number];

/**
 * Settles how a revision is reviewed. `owed`: somebody gave these words back, or drawn words were edited or given up
 * before anybody read them, so that drawing again gets nobody past a review.
 */
export function depthOf(review: Review, owed: boolean, draw: () => number): Depth {
  const { depth, percent } = review;
  if (depth === 'every') return { depth, percent: null, draw: null, owed: false, passed: false };
  if (owed) return { depth, percent, draw: null, owed: true, passed: false };
  if (depth === 'after') return { depth, percent: null, draw: null, owed: false, passed: true };
  const drawn = draw();
  return { depth, percent, draw: drawn, owed: false, passed: drawn >= (percent ?? 100) };
}

/**
 * Published words that nobody read before are looked over by somebody else than their author.
 * @throws Problem own-draft, wrong-state for words that wait for no such look
 */
export function lookOver(draft: Draft, personId: Id, outcome: LaterOutcome): Draft {
  if (draft.authorId === personId) throw ownDraft({ id: draft.id });
  if (!waitsForLook(draft)) throw wrongState({ from: draft.state });
  return { ...draft, laterReview: outcome };
}

/** Whether words went out that are to be reviewed afterwards. */
export function waitsForLook({ state, passedAs, laterReview }: Draft): boolean {
  return state === 'published' && passedAs === 'after' && laterReview === null;
}

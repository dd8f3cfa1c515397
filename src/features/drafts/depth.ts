import type { Id } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import type { Review } from '../permits/public';
import type { Draft, PassedAs } from './draft';
import { ownDraft } from './drafts.errors';

/** How one revision is reviewed, as it was settled when it was submitted; kept with it and in its evidence. */
export interface Depth extends Review {
  /** Of a sample: what was drawn, 0 to 99; fewer than the percentage is reviewed. */
  readonly draw: number | null;
  /** A review that earlier words called for is still to come, so there is nothing to draw. */
  readonly owed: boolean;
  /** Words as somebody approved them in the library. */
  readonly verbatim: boolean;
  /** Approved by the rule itself, before anybody read it. */
  readonly passed: boolean;
}

export const LATER_OUTCOMES = ['fine', 'correct'] as const;
export type LaterOutcome = (typeof LATER_OUTCOMES)[number];

/** While a crisis stands every revision is read, whatever the ladder and the library say. */
export const IN_CRISIS: Depth = {
  ...{ depth: 'every', percent: null, draw: null, owed: false, verbatim: false, passed: false },
};

/**
 * Settles how a revision is reviewed. `owed`: somebody gave these words back, or drawn words were edited or given up
 * before anybody read them, so that drawing again gets nobody past a review. `verbatim`: somebody with role and permit
 * approved these very words in the library.
 */
export function depthOf(review: Review, owed: boolean, draw: () => number, verbatim = false): Depth {
  const { depth, percent } = review;
  if (verbatim) return { depth, percent, draw: null, owed: false, verbatim, passed: true };
  if (depth === 'every') return { depth, percent: null, draw: null, owed: false, verbatim, passed: false };
  if (owed) return { depth, percent, draw: null, owed: true, verbatim, passed: false };
  if (depth === 'after') return { depth, percent: null, draw: null, owed: false, verbatim, passed: true };
  const drawn = draw();
  return { depth, percent, draw: drawn, owed: false, verbatim, passed: drawn >= (percent ?? 100) };
}

/** How a revision passed without a reviewer of its own; null: it waits for one. */
export function passedBy({ depth, verbatim, passed }: Depth): PassedAs | null {
  if (!passed) return null;
  if (verbatim) return 'library';
  return depth === 'every' ? null : depth;
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

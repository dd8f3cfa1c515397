import { type Id, newId } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import type { Anchor } from './anchor';

export const REMARK_KINDS = ['comment', 'suggestion'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

export type RemarkState = 'open' | 'resolved' | 'accepted' | 'declined' | 'withdrawn';

export const remarkStates = transitions<RemarkState>('open', {
  open: ['resolved', 'accepted', 'declined', 'withdrawn'],
  resolved: ['open'],
  accepted: [],
  declined: [],
  withdrawn: [],
});

/** Something said of a place in a text: a comment, or other words for it. */
export interface Remark {
  readonly id: Id;
  readonly draftId: Id;
  readonly kind: RemarkKind;
  readonly personId: Id;
  /** The submitted text it stands on; null: words of the author that were not submitted. */
  readonly revision: number | null;
  /** Those words, as they stood. */
  readonly baseId: Id | null;
  /** In that text. */
  readonly from: number;
  readonly to: number;
  /** What stood there. */
  readonly quote: string;
  /** The comment, or what goes with a suggestion. */
  readonly words: string;
  /** What is suggested in place of it. */
  readonly replacement: string | null;
  /** The comment that a suggestion answers: taken over, it settles it. */
  readonly answersId: Id | null;
  readonly state: RemarkState;
  /** The author accepted it in other words. */
  readonly revised: boolean;
  readonly at: Date;
  readonly settledAt: Date | null;
  readonly version: number;
}

export interface NewRemark extends Anchor {
  readonly kind: RemarkKind;
  readonly revision: number | null;
  readonly quote: string;
  readonly words: string;
  readonly replacement: string | null;
  readonly answersId: Id | null;
}

export const REMARK_ACTS = ['answer', 'resolve', 'reopen', 'accept', 'decline', 'withdraw'] as const;
export type RemarkAct = (typeof REMARK_ACTS)[number];

export function remark(draftId: Id, personId: Id, said: NewRemark, baseId: Id | null, now: Date): Remark {
  return {
    ...said,
    id: newId(),
    draftId,
    personId,
    baseId,
    state: 'open',
    revised: false,
    at: now,
    settledAt: null,
    version: 1,
  };
}

/** What somebody may do with a remark: the draft's author, or another reader of it. */
export function remarkActs({ kind, state, personId }: Remark, viewerId: Id, own: boolean): RemarkAct[] {
  const mine = personId === viewerId;
  if (kind === 'suggestion') {
    if (state !== 'open') return ['answer'];
    return ['answer', ...(own ? (['accept', 'decline'] as const) : []), ...(mine ? (['withdraw'] as const) : [])];
  }
  if (state === 'withdrawn') return [];
  if (state === 'resolved') return own || mine ? ['answer', 'reopen'] : ['answer'];
  return ['answer', ...(own || mine ? (['resolve'] as const) : []), ...(mine ? (['withdraw'] as const) : [])];
}

/** @throws Problem wrong-state */
export function settle(before: Remark, to: Exclude<RemarkState, 'open'>, now: Date): Remark {
  remarkStates.demand(before.state, to);
  if ((to === 'accepted' || to === 'declined') !== (before.kind === 'suggestion') && to !== 'withdrawn') {
    throw wrongState({ from: before.state, to });
  }
  return { ...before, state: to, settledAt: now };
}

/** @throws Problem wrong-state */
export function reopen(before: Remark): Remark {
  remarkStates.demand(before.state, 'open');
  return { ...before, state: 'open', settledAt: null };
}

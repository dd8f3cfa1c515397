import type { Id } from '../../kernel/id';
import { transitions } from '../../kernel/transitions';
import { notOwner } from './consultations.errors';

export const COMMENT_STATES = ['open', 'accepted', 'noted', 'declined'] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

export const RESOLUTIONS = ['accepted', 'noted', 'declined'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** Resolved once: whoever disagrees comments again. */
const commentStates = transitions<CommentState>('open', {
  open: ['accepted', 'noted', 'declined'],
  accepted: [],
  noted: [],
  declined: [],
});

/** What somebody says about a clause of a draft edition. */
export interface Comment {
  readonly id: Id;
  readonly editionId: Id;
  readonly clause: string;
  readonly authorId: Id;
  readonly text: string;
  readonly at: Date;
  readonly state: CommentState;
  readonly resolution: string | null;
  readonly resolvedAt: Date | null;
  readonly resolverId: Id | null;
  readonly version: number;
}

/** Who answers for a clause: its owner, the document's, and those who write rules. */
export interface Responsible {
  readonly personId: Id;
  readonly writes: boolean;
  readonly owners: readonly (Id | null)[];
}

export function answersFor({ personId, writes, owners }: Responsible): boolean {
  return writes || owners.includes(personId);
}

/** @throws Problem not-clause-owner, wrong-state */
export function resolve(comment: Comment, by: Responsible, outcome: Resolution, words: string, now: Date): Comment {
  if (!answersFor(by)) throw notOwner();
  commentStates.demand(comment.state, outcome);
  return { ...comment, state: outcome, resolution: words, resolvedAt: now, resolverId: by.personId };
}

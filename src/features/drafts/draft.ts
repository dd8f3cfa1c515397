import { addSeconds } from '../../kernel/clock';
import type { Id } from '../../kernel/id';
import { invalidRequest, notFound, staleVersion, wrongState } from '../../kernel/problem';
import { transitions } from '../../kernel/transitions';
import type { AccountKind } from '../channels/public';
import { measure } from '../detectors/public';
import type { Risk } from '../permits/public';
import { notTaken, otherRevision, ownDraft, plannedForLater, takenByAnother } from './drafts.errors';

/** Each kind is the capability its author needs. */
export const KINDS = ['reply', 'post', 'share'] as const;
export type DraftKind = (typeof KINDS)[number];

export const RELATIONSHIPS = ['employee', 'paid', 'gifted', 'sponsored'] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export type DraftState =
  'writing' | 'submitted' | 'returned' | 'declined' | 'approved' | 'ready' | 'taken' | 'published' | 'withdrawn';

/** On a business channel approval leads to `ready`, where publishers take it; on a personal account to `approved`. */
export const draftStates = transitions<DraftState>('writing', {
  writing: ['writing', 'submitted', 'withdrawn'],
  submitted: ['writing', 'returned', 'declined', 'approved', 'ready', 'withdrawn'],
  returned: ['writing', 'withdrawn'],
  declined: [],
  approved: ['writing', 'published', 'withdrawn'],
  ready: ['writing', 'taken', 'withdrawn'],
  taken: ['taken', 'ready', 'published'],
  published: [],
  withdrawn: [],
});

/** Words somebody wants to say. `text` is the working copy: the author's alone until submitted as a revision. */
export interface Draft {
  readonly id: Id;
  readonly kind: DraftKind;
  readonly authorId: Id;
  readonly channelId: Id;
  readonly accountKind: AccountKind;
  readonly interactionId: Id | null;
  /** What is shared, of the library, and the revision that was taken. */
  readonly contentId: Id | null;
  readonly contentRevision: number | null;
  /** 1 low, 2 medium, 3 high: the interaction's or the content's; a post is low. */
  readonly risk: number;
  readonly goalId: Id | null;
  readonly relationship: Relationship;
  readonly language: string;
  readonly text: string;
  /** Of an article, which is a post on a blog; null for everything else. */
  readonly title: string | null;
  /** As whom an article is signed. */
  readonly byline: string | null;
  /** The same said on another channel: the draft that was first. */
  readonly variantOf: Id | null;
  readonly state: DraftState;
  /** Number of the latest submitted revision; 0 before the first. */
  readonly revision: number;
  /** Set while the words may go out, and after: the revision that was approved. */
  readonly approvedRevision: number | null;
  /** How that revision passed without a reviewer of its own: by its depth, or as words of the library; null: one approved it. */
  readonly passedAs: PassedAs | null;
  /** What whoever looked over the published words found. */
  readonly laterReview: 'fine' | 'correct' | null;
  /** Planned: nobody takes the words before. */
  readonly notBefore: Date | null;
  readonly takenBy: Id | null;
  readonly takenUntil: Date | null;
  /** Set once published: what publishing told. */
  readonly publicationId: Id | null;
  readonly publishedBy: Id | null;
  /** Where the words stand. */
  readonly link: string | null;
  readonly createdAt: Date;
  /** Last change of state. */
  readonly changedAt: Date;
  /** Last edit of the words. */
  readonly editedAt: Date;
  readonly version: number;
}

export interface Edit {
  readonly text: string;
  readonly goalId: Id | null;
  readonly relationship: Relationship;
  readonly language: string;
  /** Of an article; absent: as they are. */
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
}

/** A publication, as far as the draft keeps it. */
export interface WentOut {
  readonly publicationId: Id;
  readonly link: string | null;
}

/** A depth that let words pass unread, or the library, where somebody had approved them already. */
export type PassedAs = 'sample' | 'after' | 'library';

/** `suggest`: back to the author, with other words for some of these. */
export const DECISIONS = ['approve', 'suggest', 'return', 'decline'] as const;
export type Decision = (typeof DECISIONS)[number];

const UNAPPROVED = { approvedRevision: null, passedAs: null, notBefore: null } as const;

/** Risk as stored. */
export function riskNumber(risk: Risk): number {
  return { low: 1, medium: 2, high: 3 }[risk];
}

/** A publisher holds taken words for half an hour. */
export const LEASE_SECONDS = 1_800;

/**
 * The author's new words. Whatever was submitted or approved no longer stands.
 * @throws Problem not-found, stale-version, invalid-request for a title of what is no article
 */
export function edit(draft: Draft, personId: Id, changes: Edit, expected: number | null, now: Date): Draft {
  const own = ownedBy(draft, personId, now);
  if (expected !== null && expected !== draft.version) throw staleVersion({ id: draft.id });
  return { ...moved(own, 'writing', now), ...changes, ...headOf(draft, changes), ...UNAPPROVED, editedAt: now };
}

/** @throws Problem invalid-request */
function headOf({ title, byline }: Draft, changes: Edit): Pick<Draft, 'title' | 'byline'> {
  const signed = changes.byline === undefined ? byline : changes.byline;
  if (title !== null) return { title: changes.title === undefined ? title : (changes.title ?? ''), byline: signed };
  if ((changes.title ?? null) === null && signed === null) return { title, byline };
  throw invalidRequest({}, { faults: [{ pointer: '/title', code: 'only-for-articles' }] });
}

/** Where words are to stand, as far as their length goes: each network counts in its own way. */
interface Place {
  readonly network: string;
  readonly textLimit: number | null;
}

/**
 * The working copy becomes the next revision, for review.
 * @throws Problem not-found, wrong-state, invalid-request for an empty text or one beyond the channel's limit
 */
export function submit(draft: Draft, personId: Id, risk: number, place: Place, now: Date): Draft {
  const own = moved(ownedBy(draft, personId, now), 'submitted', now);
  if (draft.title?.trim() === '') throw invalidRequest({}, { faults: [{ pointer: '/title', code: 'required' }] });
  const code = textFault(draft.text, place);
  if (code !== null)
    throw invalidRequest({}, { faults: [{ pointer: '/text', code, params: { limit: place.textLimit } }] });
  return { ...own, revision: draft.revision + 1, risk };
}

function textFault(text: string, { network, textLimit }: Place): 'required' | 'too-long' | null {
  if (text.trim() === '') return 'required';
  return measure(text, network, textLimit).over === null ? null : 'too-long';
}

/** The author gives the words up; what was never submitted is gone. @throws Problem not-found, wrong-state */
export function withdraw(draft: Draft, personId: Id, now: Date): Draft {
  return { ...moved(ownedBy(draft, personId, now), 'withdrawn', now), ...wordless(draft), ...UNAPPROVED };
}

/** The ladder's rule approves a submitted revision before anybody read it, or the library's approval holds for it. @throws Problem wrong-state */
export function pass(draft: Draft, passedAs: PassedAs, now: Date): Draft {
  return { ...moved(draft, outcome(draft, 'approve'), now), approvedRevision: draft.revision, passedAs };
}

/**
 * A decision on the submitted revision, by somebody else than its author (whether they may is asked of their permits).
 * @throws Problem own-draft, wrong-state, other-revision
 */
export function decide(draft: Draft, personId: Id, decision: Decision, revision: number | null, now: Date): Draft {
  if (draft.authorId === personId) throw ownDraft({ id: draft.id });
  const present = lapsed(draft, now);
  // The table also leads from a publisher's hands back to `ready`: that is putting back, not a decision.
  if (present.state !== 'submitted') throw wrongState({ from: present.state, to: outcome(present, decision) });
  const next = moved(present, outcome(present, decision), now);
  if (revision !== null && revision !== draft.revision) throw otherRevision({ revision, latest: draft.revision });
  return { ...next, ...UNAPPROVED, approvedRevision: decision === 'approve' ? draft.revision : null };
}

function outcome(draft: Draft, decision: Decision): DraftState {
  if (decision === 'return' || decision === 'suggest') return 'returned';
  if (decision === 'decline') return 'declined';
  return draft.accountKind === 'business' ? 'ready' : 'approved';
}

/** A publisher takes approved words, or holds on to them for longer. @throws Problem wrong-state, taken-by-another */
export function take(draft: Draft, publisherId: Id, now: Date): Draft {
  const present = lapsed(draft, now);
  if (present.takenBy !== null && present.takenBy !== publisherId) throw takenByAnother({ id: draft.id });
  if (present.notBefore !== null && present.notBefore > now) throw plannedForLater();
  const takenUntil = addSeconds(now, LEASE_SECONDS);
  return { ...moved(present, 'taken', now), takenBy: publisherId, takenUntil };
}

/** Approved words wait for a time; null: no longer. @throws Problem wrong-state */
export function waitUntil(draft: Draft, notBefore: Date | null, now: Date): Draft {
  const present = lapsed(draft, now);
  if (present.state !== 'ready') throw wrongState({ from: present.state, to: 'ready' });
  return { ...present, notBefore, changedAt: now };
}

/** A publisher puts taken words back. @throws Problem not-taken */
export function putBack(draft: Draft, publisherId: Id, now: Date): Draft {
  const present = lapsed(draft, now);
  if (present.takenBy !== publisherId) throw notTaken({ id: draft.id });
  return { ...moved(present, 'ready', now), takenBy: null, takenUntil: null };
}

/**
 * The approved revision went out: by whoever took it on a business channel, by the author on a personal account.
 * @throws Problem wrong-state, not-taken, not-found
 */
export function publish(draft: Draft, personId: Id, went: WentOut, now: Date): Draft {
  const present = lapsed(draft, now);
  const out = { ...went, publishedBy: personId };
  if (present.accountKind === 'personal')
    return { ...moved(ownedBy(present, personId, now), 'published', now), ...out };
  if (present.state === 'ready' || (present.state === 'taken' && present.takenBy !== personId)) {
    throw notTaken({ id: draft.id });
  }
  return { ...moved(present, 'published', now), ...out, takenBy: null, takenUntil: null };
}

/** Approved words that a moratorium held back are given up; not while a publisher has them. @throws Problem wrong-state */
export function drop(draft: Draft, now: Date): Draft {
  return { ...moved(lapsed(draft, now), 'withdrawn', now), ...wordless(draft), ...UNAPPROVED };
}

/** The draft as it is at an instant: a lease that is over counts as put back. */
export function lapsed(draft: Draft, now: Date): Draft {
  if (draft.state !== 'taken' || draft.takenUntil === null || draft.takenUntil > now) return draft;
  return { ...draft, state: 'ready', takenBy: null, takenUntil: null };
}

function wordless({ title }: Draft): Pick<Draft, 'text' | 'title' | 'byline'> {
  return { text: '', title: title === null ? null : '', byline: null };
}

function ownedBy(draft: Draft, personId: Id, now: Date): Draft {
  if (draft.authorId !== personId) throw notFound({ id: draft.id });
  return lapsed(draft, now);
}

/** @throws Problem wrong-state */
function moved(draft: Draft, state: DraftState, now: Date): Draft {
  draftStates.demand(draft.state, state);
  return { ...draft, state, changedAt: now };
}

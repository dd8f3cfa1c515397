import type { Id } from '../../kernel/id';
import { wrongState } from '../../kernel/problem';
import { type CrisisOver, EYES } from '../crises/public';
import { type Draft, lapsed } from './draft';
import { approvedAlready, otherRevision, ownDraft } from './drafts.errors';

/** The crisis that words fall under now, if one does, and who approved their latest revision. */
export interface Eyes {
  readonly crisis: CrisisOver | null;
  readonly approvers: readonly Id[];
}

/** Whether more persons are to approve before the words may go out. */
export function needsMore({ crisis, approvers }: Eyes): boolean {
  return crisis !== null && approvers.length < EYES;
}

/**
 * What an approval does: it settles the draft, or counts as one of several that a crisis asks for.
 * @throws Problem own-draft, other-revision, approved-already by the same person, wrong-state
 */
export function approvalOf(
  draft: Draft,
  personId: Id,
  revision: number | null,
  eyes: Eyes,
  now: Date,
): 'settles' | 'counts' {
  if (eyes.crisis === null) return 'settles';
  const { state } = lapsed(draft, now);
  if (draft.authorId === personId) throw ownDraft({ id: draft.id });
  const approved = (state === 'ready' || state === 'approved') && draft.approvedRevision === draft.revision;
  if (state !== 'submitted' && !(approved && needsMore(eyes))) throw wrongState({ from: state, to: 'approved' });
  if (revision !== null && revision !== draft.revision) throw otherRevision({ revision, latest: draft.revision });
  if (eyes.approvers.includes(personId)) throw approvedAlready();
  return state === 'submitted' && eyes.approvers.length + 1 >= EYES ? 'settles' : 'counts';
}

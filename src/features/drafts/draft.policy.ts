import type { Id } from '../../kernel/id';
import { Problem } from '../../kernel/problem';
import { contentLapsed } from '../content/public';
import { alreadyAnswered } from '../feed/public';
import { type Held, refusal as heldRefusal } from '../releases/public';
import { lookOver, waitsForLook } from './depth';
import { approvalOf, type Eyes, needsMore } from './eyes';
import { secondEyesMissing } from './drafts.errors';
import { decide, type Draft, drop, edit, publish, putBack, riskNumber, submit, take, withdraw } from './draft';
import type { Standing } from './standing.service';

/** Somebody who looks at a draft, and what of it concerns them. */
export interface Viewer {
  readonly personId: Id;
  /** Holds the role that reviews. */
  readonly reviews: boolean;
  /** Is registered to publish on the draft's channel. */
  readonly publishes: boolean;
}

/** What may be asked of a draft: acts of its author, of reviewers, of publishers. */
export const ACTS = [
  'edit',
  'submit',
  'withdraw',
  'approve',
  'suggest',
  'return',
  'decline',
  'look-over',
  'take',
  'put-back',
  'publish',
  'confirm-held',
  'drop-held',
] as const;
export type Act = (typeof ACTS)[number];

/** How somebody may read a draft: all of it, or the revision that concerns them; null: not at all. */
export const READINGS = ['author', 'reviewer', 'publisher'] as const;
export type Reading = (typeof READINGS)[number] | null;

/** Unsubmitted words are their author's alone; approved words concern the publishers of their channel too. */
export function reading(draft: Draft, viewer: Viewer): Reading {
  if (draft.authorId === viewer.personId) return 'author';
  const approved = draft.approvedRevision !== null && draft.accountKind === 'business';
  if (viewer.publishes && approved) return 'publisher';
  return viewer.reviews && draft.revision > 0 ? 'reviewer' : null;
}

/** The acts that are this viewer's business, each with what stands against it now, as its verb would say. */
export function acts(
  draft: Draft,
  viewer: Viewer,
  standing: Standing,
  held: Held | null,
  eyes: Eyes,
  now: Date,
): Map<Act, Problem | null> {
  const { personId } = viewer;
  const { channel, interaction, risk, lapsed } = standing;
  const own = draft.authorId === personId;
  const business = draft.accountKind === 'business';
  const { text, goalId, relationship, language } = draft;
  const verbs: Partial<Record<Act, () => Draft>> = {
    ...(own && {
      edit: () => edit(draft, personId, { text, goalId, relationship, language }, null, now),
      submit: () => {
        const submitted = submit(draft, personId, riskNumber(risk), channel, now);
        if (lapsed) throw contentLapsed();
        return submitted;
      },
      withdraw: () => withdraw(draft, personId, now),
    }),
    ...(viewer.reviews && {
      approve: () =>
        approvalOf(draft, personId, null, eyes, now) === 'settles'
          ? decide(draft, personId, 'approve', null, now)
          : draft,
      suggest: () => decide(draft, personId, 'suggest', null, now),
      return: () => decide(draft, personId, 'return', null, now),
      decline: () => decide(draft, personId, 'decline', null, now),
    }),
    ...(viewer.reviews && waitsForLook(draft) && { 'look-over': () => lookOver(draft, personId, 'fine') }),
    ...(viewer.publishes &&
      business && {
        take: () => {
          const taken = take(draft, personId, now);
          if (needsMore(eyes)) throw secondEyesMissing();
          if (held !== null) throw heldRefusal(held);
          if (lapsed) throw contentLapsed();
          if (interaction !== null && interaction.status !== 'waiting') throw alreadyAnswered();
          return taken;
        },
        'put-back': () => putBack(draft, personId, now),
      }),
    ...((own ? !business : false) || (viewer.publishes && business)
      ? {
          publish: () => {
            const out = publish(draft, personId, { publicationId: draft.id, link: null }, now);
            if (needsMore(eyes) && !business) throw secondEyesMissing();
            if (held !== null && !business) throw heldRefusal(held);
            if (lapsed && !business) throw contentLapsed();
            return out;
          },
        }
      : {}),
    ...(held !== null &&
      (own || viewer.reviews) && {
        'confirm-held': () => {
          if (!held.over) throw heldRefusal(held);
          return draft;
        },
        'drop-held': () => drop(draft, now),
      }),
  };
  return new Map(ACTS.flatMap((act) => (verbs[act] === undefined ? [] : [[act, refusal(verbs[act])]])));
}

function refusal(verb: () => unknown): Problem | null {
  try {
    verb();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** The revision that a reader other than the author sees: what may go out, else what was last submitted. */
export function shownRevision(draft: Draft): number {
  return draft.approvedRevision ?? draft.revision;
}

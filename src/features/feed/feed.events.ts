import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import type { ArrivedList } from './arrival';

declare module '../../kernel/event' {
  interface Events {
    /** Interactions wait to be routed: they arrived, their texts changed, or a lead asked for it. */
    'feed.arrived': { readonly batchId: Id };
    /**
     * Interactions of a batch have their topics; `arrived` are those that wait and had none before, `begun` the topics of which
     * nothing of the same day waited on that channel at that risk.
     */
    'feed.routed': { readonly batchId: Id; readonly arrived?: readonly ArrivedList[]; readonly begun?: readonly Id[] };
    /** What waits of a batch has its first answers dated anew. */
    'feed.due-again': { readonly batchId: Id };
    /** What customers said is looked through for names of staff, from after this one on. */
    'feed.hiding': { readonly anew: boolean; readonly after: Id | null };
    /** Interactions turned out to be of a dangerous kind of matter: relation `feed.mark`. */
    'feed.alarming': { readonly interactionIds: readonly Id[] };
    'feed.claimed': { readonly claimId: Id; readonly interactionId: Id; readonly personId: Id };
    /** Claims ended without an outcome; their interactions wait again. */
    'feed.released': { readonly claimIds: readonly Id[] };
    /** We answered; the draft is null where that happened without one. */
    'feed.answered': { readonly interactionId: Id; readonly draftId: Id | null; readonly personId: Id };
    /** Another department is to answer it. */
    'feed.passed': { readonly interactionId: Id; readonly department: string; readonly personId: Id };
    /** An interaction ended without an answer of ours in public. */
    'feed.closed': { readonly interactionId: Id; readonly outcome: string; readonly personId: Id };
    /** Some were closed, opened again, put under other topics, protected or no more so; `left` are the lists that they are in no more. */
    'feed.changed-together': { readonly interactionIds: readonly Id[]; readonly left?: readonly ArrivedList[] };
  }
  interface Moments {
    /** A holder ends an interaction by hand; a listener refuses by throwing. The interaction is locked. */
    'feed.concluding': { readonly interactionId: Id; readonly outcome: string; readonly at: Date };
    /** Interactions that had their topics before are of another risk: `feed.risk_of` tells which. */
    'feed.risks-changed': { readonly interactionIds: readonly Id[] };
  }
}

declareEvents(
  'feed.arrived',
  'feed.routed',
  'feed.due-again',
  'feed.alarming',
  'feed.hiding',
  'feed.claimed',
  'feed.released',
  'feed.answered',
  'feed.closed',
  'feed.changed-together',
  'feed.passed',
);

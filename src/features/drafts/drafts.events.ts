import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import type { AccountKind } from '../channels/public';
import type { DraftKind, Relationship } from './draft';

declare module '../../kernel/event' {
  interface Moments {
    /** A revision is being submitted; a listener refuses by throwing. */
    'drafts.submitting': {
      readonly draftId: Id;
      readonly revision: number;
      /** Of an article. */
      readonly title: string | null;
      readonly text: string;
      readonly kind: DraftKind;
      readonly channelId: Id;
      readonly accountKind: AccountKind;
      readonly relationship: Relationship;
      readonly language: string;
      readonly authorId: Id;
    };
    /** Words of these drafts that were never submitted are gone, and with them whatever hangs on them. */
    'drafts.forgetting': { readonly draftIds: readonly Id[] };
    /** A submitted revision waits for whoever reviews. */
    'drafts.waiting': {
      readonly draftId: Id;
      readonly revision: number;
      readonly authorId: Id;
      readonly channelId: Id;
      readonly interactionId: Id | null;
      readonly kind: string;
      readonly language: string;
      readonly risk: number;
      readonly at: Date;
    };
  }

  interface Events {
    /** A revision waits for review. */
    'drafts.submitted': { readonly draftId: Id };
    /** The author edited or gave up words that were submitted or decided on: no decision on them stands. */
    'drafts.reopened': { readonly draftId: Id };
    'drafts.returned': { readonly draftId: Id };
    /** The author has suggestions to go through before submitting again. */
    'drafts.suggested': { readonly draftId: Id };
    'drafts.declined': { readonly draftId: Id };
    /** On a business channel the words are ready to publish, on a personal account their author may publish. */
    'drafts.approved': { readonly draftId: Id };
    /** Somebody approved words that wait for another's approval too, or no longer do. */
    'drafts.seconded': { readonly draftId: Id };
    /** Words that went out unread were looked over. */
    'drafts.looked-over': { readonly draftId: Id };
    'drafts.taken': { readonly draftId: Id };
    /** Publishers put words back, or their time ran out; they are ready to publish again. */
    'drafts.released': { readonly draftIds: readonly Id[] };
    /** The words went out and their evidence pack is sealed. */
    'drafts.published': { readonly draftId: Id; readonly publicationId: Id };
    /** Drafts ended because their authors left. */
    'drafts.orphaned': { readonly draftIds: readonly Id[] };
  }
}

declareEvents(
  'drafts.submitted',
  'drafts.reopened',
  'drafts.returned',
  'drafts.suggested',
  'drafts.declined',
  'drafts.approved',
  'drafts.seconded',
  'drafts.looked-over',
  'drafts.taken',
  'drafts.released',
  'drafts.published',
  'drafts.orphaned',
);

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** An edition was published; it may come into force later. */
    'rules.published': { readonly documentId: Id; readonly editionId: Id };
    /** A person acknowledged an edition, for the first time. */
    'rules.acknowledged': { readonly personId: Id; readonly documentId: Id; readonly editionId: Id };
    /** A document is for another audience. */
    'rules.audience-changed': { readonly documentId: Id };
    /** A part of a wave was asked. */
    'rules.wave-moved': { readonly editionId: Id };
    /** Everybody whom a material edition asks was asked. */
    'rules.wave-finished': { readonly editionId: Id };
    /** Newcomers of these audiences were asked. */
    'rules.joiners-asked': { readonly audienceIds: readonly Id[] };
  }
  interface Moments {
    /** An edition is about to be published, at this version of its draft; a listener refuses by throwing. */
    'rules.publishing': { readonly documentId: Id; readonly editionId: Id; readonly version: number };
    /** A person acknowledged an edition, for the first time; in the transaction of the acknowledgement. */
    'rules.acknowledged': {
      readonly personId: Id;
      readonly documentId: Id;
      readonly editionId: Id;
      readonly at: Date;
    };
  }
}

declareEvents(
  'rules.published',
  'rules.acknowledged',
  'rules.audience-changed',
  'rules.wave-moved',
  'rules.wave-finished',
  'rules.joiners-asked',
);

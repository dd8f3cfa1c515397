import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** An edition was published; it may come into force later. */
    'rules.published': { readonly documentId: Id; readonly editionId: Id };
    /** A person acknowledged an edition, for the first time. */
    'rules.acknowledged': { readonly personId: Id; readonly documentId: Id; readonly editionId: Id };
  }
  interface Moments {
    /** A person acknowledged an edition, for the first time; in the transaction of the acknowledgement. */
    'rules.acknowledged': {
      readonly personId: Id;
      readonly documentId: Id;
      readonly editionId: Id;
      readonly at: Date;
    };
  }
}

declareEvents('rules.published', 'rules.acknowledged');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** An edition of a track was published and never changes from now on. */
    'curricula.published': { readonly editionId: Id; readonly trackId: Id };
  }
}

declareEvents('curricula.published');

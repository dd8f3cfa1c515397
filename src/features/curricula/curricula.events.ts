import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import type { Handling } from './handling';

declare module '../../kernel/event' {
  interface Events {
    /** An edition of a track was published and never changes from now on. */
    'curricula.published': { readonly editionId: Id; readonly trackId: Id };
  }
  interface Moments {
    /** An edition is being published: a listener refuses by throwing, and sees to those on earlier ones. */
    'curricula.publishing': {
      readonly editionId: Id;
      readonly trackId: Id;
      readonly handling: Handling;
      readonly at: Date;
    };
  }
}

declareEvents('curricula.published');

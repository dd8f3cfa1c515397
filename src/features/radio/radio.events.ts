import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** An episode can be heard by its audience. */
    'radio.published': { readonly episodeId: Id };
  }
}

declareEvents('radio.published');

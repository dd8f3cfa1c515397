import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody recorded what became of published words. */
    'aftermath.recorded': { readonly draftId: Id };
  }
}

declareEvents('aftermath.recorded');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** What a list says, or who owns it, changed. */
    'wordlists.changed': { readonly listId: Id };
  }
}

declareEvents('wordlists.changed');

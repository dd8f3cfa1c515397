import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A snippet was proposed, reworded, kept or retired. */
    'snippets.changed': { readonly snippetId: Id };
  }
}

declareEvents('snippets.changed');

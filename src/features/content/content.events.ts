import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Content was suggested, restated, decided on or retired. */
    'content.changed': { readonly itemIds: readonly Id[] };
  }
}

declareEvents('content.changed');

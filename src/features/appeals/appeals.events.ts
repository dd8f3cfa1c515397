import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody appealed against the suspension of their permits, or that was decided. */
    'appeals.moved': { readonly suspensionId: Id };
  }
}

declareEvents('appeals.moved');

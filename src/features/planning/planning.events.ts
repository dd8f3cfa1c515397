import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Words were planned, moved to another time, or are planned no longer. */
    'planning.changed': { readonly planIds: readonly Id[] };
    /** The time of these plans has come. */
    'planning.due': { readonly planIds: readonly Id[] };
  }
}

declareEvents('planning.changed', 'planning.due');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Steps of reviews went on to others: the time for them was up, or nobody there could decide. */
    'reviews.escalated': { readonly draftIds: readonly Id[] };
    /** Somebody stands in for a reviewer now, or no longer does. */
    'reviews.deputies-changed': { readonly personIds: readonly Id[] };
  }
}

declareEvents('reviews.escalated', 'reviews.deputies-changed');

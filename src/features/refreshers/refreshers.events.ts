import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Authors were given the lessons of the clauses on which their words came back, or one of them is asked for again. */
    'refreshers.given': { readonly refresherIds: readonly Id[] };
    'refreshers.ended': { readonly refresherIds: readonly Id[] };
  }
}

declareEvents('refreshers.given', 'refreshers.ended');

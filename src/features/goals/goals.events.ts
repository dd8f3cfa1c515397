import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A goal was added or changed. */
    'goals.changed': { readonly goalId: Id };
    /** Outcomes were added to these goals by one import. */
    'goals.reached': { readonly importId: Id; readonly goalIds: readonly Id[] };
  }
}

declareEvents('goals.changed', 'goals.reached');

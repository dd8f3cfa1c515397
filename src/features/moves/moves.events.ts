import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A move, or its undoing, has more to do. */
    'moves.asked': { readonly moveId: Id };
    /** It changed these enrolments. */
    'moves.changed': { readonly moveId: Id; readonly enrolmentIds: readonly Id[] };
  }
}

declareEvents('moves.asked', 'moves.changed');

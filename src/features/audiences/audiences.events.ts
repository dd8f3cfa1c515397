import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';
import type { AskedTrait } from './rule';

declare module '../../kernel/event' {
  interface Events {
    /** Persons joined or left these audiences. */
    'audiences.changed': { readonly audienceIds: readonly Id[] };
    /** Traits of one kind were written or closed; of whom, unless they are too many to name. */
    'audiences.traits-changed': { readonly kind: string; readonly personIds: readonly Id[] | null };
  }
  interface Moments {
    /** An audience is about to have this rule; whoever can't have it so throws. */
    'audiences.restating': { readonly audienceId: Id; readonly asks: readonly AskedTrait[] };
  }
}

declareEvents('audiences.changed', 'audiences.traits-changed');

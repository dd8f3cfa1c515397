import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Persons joined or left these audiences. */
    'audiences.changed': { readonly audienceIds: readonly Id[] };
    /** Traits of one kind were written or closed. */
    'audiences.traits-changed': { readonly kind: string };
  }
}

declareEvents('audiences.changed', 'audiences.traits-changed');

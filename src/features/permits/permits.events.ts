import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** What may be done changed by the permit table (null: for everybody) or by suspensions of these persons. */
    'permits.changed': { readonly personIds: readonly Id[] | null };
  }
}

declareEvents('permits.changed');

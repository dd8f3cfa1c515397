import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    'trackrecords.proposed': { readonly proposalIds: readonly Id[] };
    /** Decided, or lapsed. */
    'trackrecords.decided': { readonly proposalIds: readonly Id[] };
  }
}

declareEvents('trackrecords.proposed', 'trackrecords.decided');

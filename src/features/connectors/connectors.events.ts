import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Posts of connectors are on their way, sent, held, failed or dropped. */
    'connectors.changed': { readonly postIds: readonly Id[] };
  }
}

declareEvents('connectors.changed');

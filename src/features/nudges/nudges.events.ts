import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Rows wait that nobody has weighed yet; their delivery follows. */
    'nudges.found': Record<string, never>;
    /** These nudges stand in their persons' inboxes now. */
    'nudges.created': { readonly nudgeIds: readonly Id[] };
  }
}

declareEvents('nudges.found', 'nudges.created');

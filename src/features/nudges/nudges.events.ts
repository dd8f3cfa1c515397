import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Rows wait that nobody has weighed yet; their delivery follows. */
    'nudges.found': Record<string, never>;
    /** A reason that was paused goes on. */
    'nudges.resumed': { readonly reason: string };
    /** These nudges stand in their persons' inboxes now. */
    'nudges.created': { readonly nudgeIds: readonly Id[]; readonly personIds: readonly Id[] };
    /** Nudges of these persons ended, or were seen, done or put off. */
    'nudges.changed': { readonly personIds: readonly Id[] };
  }
}

declareEvents('nudges.found', 'nudges.created', 'nudges.changed', 'nudges.resumed');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A channel was added or changed, or its publishers did. */
    'channels.changed': { readonly channelIds: readonly Id[] };
    /** Somebody who published somewhere left the company, or what they left is seen to. */
    'channels.departed': Record<string, never>;
  }

  interface Moments {
    /** Somebody has removed on the network what a leaver held there: roles on a channel, or a branded handle. */
    'channels.departure-confirmed': {
      readonly channelId: Id | null;
      readonly handleId: Id | null;
      readonly personId: Id;
    };
  }
}

declareEvents('channels.changed', 'channels.departed');

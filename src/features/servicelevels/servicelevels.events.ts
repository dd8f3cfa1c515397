import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A channel is open at other times, or owes its answers sooner or later than before. */
    'servicelevels.changed': { readonly channelId: Id };
  }
}

declareEvents('servicelevels.changed');

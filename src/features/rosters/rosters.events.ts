import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody was put on a roster, or taken off it. */
    'rosters.changed': { readonly channelId: Id; readonly personId: Id };
  }
}

declareEvents('rosters.changed');

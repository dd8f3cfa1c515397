import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A crisis was started, or is over: what waits for review or to go out stands differently now. */
    'crises.changed': { readonly crisisId: Id };
  }
}

declareEvents('crises.changed');

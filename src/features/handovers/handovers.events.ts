import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody asks a colleague to take over a claim, or was answered. */
    'handovers.changed': { readonly handoverId: Id };
  }
}

declareEvents('handovers.changed');

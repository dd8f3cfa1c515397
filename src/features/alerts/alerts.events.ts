import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Alerts were raised, read, closed, or leads are to hear of them too. */
    'alerts.changed': { readonly alertIds: readonly Id[] };
  }
}

declareEvents('alerts.changed');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** These persons wish to be nudged otherwise than before. */
    'preferences.changed': { readonly personIds: readonly Id[] };
  }
}

declareEvents('preferences.changed');

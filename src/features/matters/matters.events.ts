import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Who is named for a kind of matter changed, or its phrases or its time did. */
    'matters.changed': { readonly kindId: Id };
  }
}

declareEvents('matters.changed');

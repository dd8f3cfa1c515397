import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A change of the permit table waits for a second person, or was decided or taken back. */
    'ladder.moved': { readonly proposalId: Id };
  }
}

declareEvents('ladder.moved');

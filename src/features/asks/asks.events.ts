import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody asked the desk, was answered, or needs no more. */
    'asks.moved': { readonly askId: Id };
  }
}

declareEvents('asks.moved');

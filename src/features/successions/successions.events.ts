import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** What becomes of those on earlier editions was decided; told again after each part, until all is done. */
    'successions.decided': { readonly editionId: Id };
  }
}

declareEvents('successions.decided');

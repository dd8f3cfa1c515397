import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A bulk act has steps left to do, or to undo. */
    'triage.acting': { readonly actId: Id };
  }
}

declareEvents('triage.acting');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** A run began, went on or ended. */
    'runbooks.changed': { readonly runId: Id };
  }
}

declareEvents('runbooks.changed');

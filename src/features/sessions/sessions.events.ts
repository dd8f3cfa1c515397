import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Dates of sessions were planned, moved or called off, or places on them changed hands. */
    'sessions.changed': { readonly sittingIds: readonly Id[] };
    /** Persons were there. */
    'sessions.attended': { readonly sittingId: Id; readonly personIds: readonly Id[] };
  }
}

declareEvents('sessions.changed', 'sessions.attended');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody commented, answered, resolved, approved, or a round opened or closed. */
    'consultations.moved': { readonly editionId: Id };
  }
}

declareEvents('consultations.moved');

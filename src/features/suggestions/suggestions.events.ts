import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Something was said of a draft's words, answered or settled. */
    'suggestions.changed': { readonly draftId: Id };
    /** An author asked for help with unsubmitted words, or took that back. */
    'suggestions.help-changed': { readonly draftId: Id };
  }
}

declareEvents('suggestions.changed', 'suggestions.help-changed');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Topics were added, or what they say, their risk or their rules changed. */
    'topics.changed': { readonly topicIds: readonly Id[] };
  }
  interface Moments {
    /** The risk of a topic changed: what is under it and not done follows at once. */
    'topics.risk-changed': { readonly topicId: Id };
  }
}

declareEvents('topics.changed');

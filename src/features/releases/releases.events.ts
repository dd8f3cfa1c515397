import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** What a moratorium held back was confirmed or dropped. */
    'releases.decided': { readonly subjectIds: readonly Id[] };
  }
}

declareEvents('releases.decided');

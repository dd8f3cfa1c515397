import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Moments {
    /** An item is about to be deleted; a listener that shows it refuses by throwing `media-in-use`, naming where. */
    'media.deleting': { readonly mediaId: Id };
  }
}

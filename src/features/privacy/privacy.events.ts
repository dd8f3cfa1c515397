import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody asked for the trail to be verified. */
    'privacy.verification-asked': { readonly verificationId: Id };
  }
}

declareEvents('privacy.verification-asked');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody asked for the trail to be verified. */
    'privacy.verification-asked': { readonly verificationId: Id };
    /** The next tables of an export are to be gathered. */
    'privacy.export-due': { readonly exportId: Id };
    /** The next batch of a run of the retention plan. */
    'privacy.disposal-due': { readonly runId: Id };
  }
}

declareEvents('privacy.verification-asked', 'privacy.export-due', 'privacy.disposal-due');

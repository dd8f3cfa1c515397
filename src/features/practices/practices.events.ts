import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Moments {
    /** Somebody submits an answer; a listener refuses by throwing. The limit is the network's, in its own counting. */
    'practices.submitting': { readonly network: string; readonly textLimit: number | null; readonly text: string };
  }
  interface Events {
    /** An answer to a practice waits for a marker, or was taken by one or put back. */
    'practices.submitted': { readonly submissionId: Id };
    /** An answer was marked, or its author may try once more. */
    'practices.marked': { readonly submissionId: Id };
  }
}

declareEvents('practices.submitted', 'practices.marked');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** HR reminded persons of these enrolments. */
    'reports.reminded': { readonly enrolmentIds: readonly Id[] };
  }
}

declareEvents('reports.reminded');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** An import was applied; `importId` names it in the trail. */
    'people.imported': {
      readonly importId: Id;
      readonly joined: number;
      readonly moved: number;
      readonly left: number;
    };
    /** Single persons changed (rows of the directory written, joined, moved or left). */
    'people.changed': { readonly personIds: readonly Id[] };
    /** Persons left; their logins, tokens and roles have ended already. */
    'people.left': { readonly personIds: readonly Id[] };
    /** Absences of these persons have begun: whatever waits for them is to go back. */
    'people.absent': { readonly personIds: readonly Id[] };
    /** Absences of these persons were recorded, changed or removed: their dates follow. */
    'people.absences-changed': { readonly personIds: readonly Id[] };
  }
}

declareEvents('people.imported', 'people.changed', 'people.left', 'people.absent', 'people.absences-changed');

import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

/** A belt was awarded: by a completed track, or by recognised prior learning (no enrolment). */
export interface Awarded {
  readonly awardId: Id;
  readonly personId: Id;
  readonly beltId: Id;
  readonly rank: number;
  readonly enrolmentId: Id | null;
}

declare module '../../kernel/event' {
  interface Events {
    /** HR assigned a track to an audience; those there now are enrolled already. */
    'training.assigned': { readonly assignmentId: Id };
    /** Somebody joined or left what an assignment reaches, and enrolments followed. */
    'training.enrolled': { readonly assignmentId: Id };
    /** An assignment ended, and with it the grounds it gave. */
    'training.ended': { readonly assignmentId: Id };
    'training.awarded': Awarded;
    /** These enrolments have another edition, date or state by an act on them. */
    'training.changed': { readonly enrolmentIds: readonly Id[] };
    /** A belt was taken back before its time. */
    'training.revoked': { readonly awardId: Id; readonly personId: Id; readonly beltId: Id };
  }
  interface Moments {
    /** A belt was awarded; in the transaction of the completing act. */
    'training.awarded': Awarded & { readonly at: Date };
  }
}

declareEvents(
  'training.assigned',
  'training.enrolled',
  'training.ended',
  'training.awarded',
  'training.changed',
  'training.revoked',
);

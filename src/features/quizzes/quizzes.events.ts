import { declareEvents } from '../../kernel/event';
import type { Id } from '../../kernel/id';

declare module '../../kernel/event' {
  interface Events {
    /** Somebody was given another attempt, or has begun it. */
    'quizzes.attempt-granted': { readonly subjectId: Id };
  }
  interface Moments {
    /** Somebody who does not write tracks looks at a quiz; a listener refuses by throwing. */
    'quizzes.showing': { readonly quizId: Id; readonly subjectId: Id; readonly personId: Id };
    /** Somebody is about to start an attempt; a listener refuses by throwing. */
    'quizzes.starting': { readonly quizId: Id; readonly subjectId: Id; readonly personId: Id; readonly at: Date };
    /** An attempt was marked, once; in the transaction of the submission. */
    'quizzes.submitted': {
      readonly quizId: Id;
      readonly subjectId: Id;
      readonly personId: Id;
      readonly attemptId: Id;
      readonly passed: boolean;
      /** Per cent, 0–100. */
      readonly score: number;
      readonly at: Date;
    };
  }
}

declareEvents('quizzes.attempt-granted');

import { problem } from '../../kernel/problem';

export const ownContent = problem('forbidden', 'own-content');
/** What was to be decided on is not the latest any more. */
export const otherContent = problem('conflict', 'other-content');
/** It expired, was retired, or another revision is in force since. */
export const contentLapsed = problem('conflict', 'content-lapsed');

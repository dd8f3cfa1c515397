import { problem } from '../../kernel/problem';

export const authorPermitGone = problem('conflict', 'author-permit-gone');
export const otherReplyTaken = problem('conflict', 'other-reply-taken');
/** Words that passed unread wait for a reader again: the rule by which they did no longer holds. */
export const reviewNeeded = problem('conflict', 'review-needed');

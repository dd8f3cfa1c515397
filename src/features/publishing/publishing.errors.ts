import { problem } from '../../kernel/problem';

export const authorPermitGone = problem('conflict', 'author-permit-gone');
export const otherReplyTaken = problem('conflict', 'other-reply-taken');

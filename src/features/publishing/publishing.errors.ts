import { problem } from '../../kernel/problem';

export const authorPermitGone = problem('conflict', 'author-permit-gone');
export const alreadyAnswered = problem('conflict', 'already-answered');

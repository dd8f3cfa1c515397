import { problem } from '../../kernel/problem';

/** A round of comments is going on. */
export const roundOpen = problem('conflict', 'round-open');
/** There is no open round. */
export const roundClosed = problem('conflict', 'round-closed');
export const commentsOpen = problem('conflict', 'comments-open');
/** Approvals of this very draft are missing. */
export const approvalMissing = problem('conflict', 'approval-missing');
/** Somebody who is neither named nor entitled by a role approves. */
export const notApprover = problem('forbidden', 'not-approver');
/** Somebody who answers for neither the clause nor the document resolves a comment. */
export const notOwner = problem('forbidden', 'not-clause-owner');

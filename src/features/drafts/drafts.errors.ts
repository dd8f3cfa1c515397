import { problem } from '../../kernel/problem';

export const ownDraft = problem('forbidden', 'own-draft');
export const approvedAlready = problem('conflict', 'approved-already');
export const secondEyesMissing = problem('conflict', 'second-eyes-missing');
export const otherRevision = problem('conflict', 'other-revision');
export const draftExists = problem('conflict', 'draft-exists');
export const takenByAnother = problem('conflict', 'taken-by-another');
export const replyTaken = problem('conflict', 'reply-taken');
export const plannedForLater = problem('conflict', 'planned-for-later');
export const returnCodeExists = problem('conflict', 'return-code-exists');
export const notTaken = problem('conflict', 'not-taken');

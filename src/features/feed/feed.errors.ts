import { problem } from '../../kernel/problem';

export const topicFrozen = problem('forbidden', 'topic-frozen');
export const alreadyClaimed = problem('conflict', 'already-claimed');
export const claimNotHeld = problem('conflict', 'claim-not-held');
export const notWaiting = problem('conflict', 'interaction-not-waiting');
export const alreadyAnswered = problem('conflict', 'already-answered');

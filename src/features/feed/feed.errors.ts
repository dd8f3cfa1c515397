import { problem } from '../../kernel/problem';

export const topicFrozen = problem('forbidden', 'topic-frozen');
export const alreadyClaimed = problem('conflict', 'already-claimed');
export const claimsFull = problem('limited', 'claims-full');
export const claimParked = problem('conflict', 'claim-parked');
export const nothingPassed = problem('conflict', 'nothing-passed');
export const notAnswered = problem('conflict', 'interaction-not-answered');
export const claimNotHeld = problem('conflict', 'claim-not-held');
export const notWaiting = problem('conflict', 'interaction-not-waiting');
export const alreadyAnswered = problem('conflict', 'already-answered');
